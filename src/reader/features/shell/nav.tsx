import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { EMPTY_FILTER } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { classes } from '../../parts/classes';
import { libraryHref } from '../../state/library-url';
import { useLibraryState } from '../../state/use-library-state';
import { wayOf } from '../../state/way-href';
import { withFilter } from '../../state/with-filter';

const SCOPES = ['article', 'passage'] as const;

/** Articles and passages: the two ways to look at the same filter. */
export function Nav(): ReactNode {
  const { t } = useTranslation('shell');
  const [path] = useLocation();
  const [state] = useLibraryState();
  const filtered = path === '/' || wayOf(path) !== null;
  const href = (scope: Filter['scope']): string => libraryHref(withFilter(state, { ...(filtered ? state.filter : EMPTY_FILTER), scope }));
  return (
    <nav aria-label={t('nav.label')} className="hidden gap-1 sm:flex">
      {SCOPES.map((scope) => {
        const current = path === '/' && state.filter.scope === scope;
        return (
          <Link key={scope} href={href(scope)} aria-current={current ? 'page' : undefined} className={classes('control px-2.5', current ? 'font-medium text-ink' : 'text-soft hover:text-ink')}>
            <span className={classes('border-b-2 py-0.5', current ? 'border-accent' : 'border-transparent')}>{t(scope === 'article' ? 'nav.articles' : 'nav.passages')}</span>
          </Link>
        );
      })}
    </nav>
  );
}
