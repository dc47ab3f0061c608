import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Drop } from '../../../core/search/corpus-source';
import { libraryHref, type LibraryState } from '../../state/library-url';
import { withFilter } from '../../state/with-filter';
import type { Namer } from '../../filters/value-name';

/** The conditions without which something would be found, each with how much. */
export function Drops({ drops, state, namer }: { readonly drops: readonly Drop[]; readonly state: LibraryState; readonly namer: Namer }): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const found = state.filter.scope === 'article' ? 'common:articles' : 'common:passages';
  return (
    <>
      <p>{t('library:drop.title')}</p>
      <ul className="mb-4">
        {drops.map((drop, index) => (
          <li key={index}>
            <Link href={libraryHref(withFilter(state, drop.filter))} className="link inline-flex min-h-8 flex-wrap items-baseline gap-x-2 py-0.5 pointer-coarse:min-h-11">
              <span>{t('library:drop.without', { condition: conditionName(drop, state.filter.text.trim(), namer, t) })}</span>
              <span className="text-sm text-soft">{t(found, { count: drop.count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function conditionName({ condition }: Drop, text: string, namer: Namer, t: TFunction<'library'>): string {
  if (condition.kind === 'value') return namer.nameOf(condition);
  if (condition.kind === 'period') return t(`drop.${condition.period.by}`, { period: namer.nameOfPeriod(condition.period) });
  if (condition.kind === 'word') return t('quoted', { text: condition.text });
  return t('drop.text', { text });
}
