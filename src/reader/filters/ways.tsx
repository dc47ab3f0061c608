import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Filter } from '../../core/search/filter';
import { classes } from '../parts/classes';
import { defaultSort, libraryHref } from '../state/library-url';
import { type Way, wayHref, WAYS } from '../state/way-href';

/** The ways to look at what a filter leaves: as a list, or in one of its pictures. */
export function Ways({ filter, current }: { readonly filter: Filter; readonly current: Way | null }): ReactNode {
  const { t } = useTranslation('library');
  return (
    <nav aria-label={t('ways.label')} className="-mx-2 flex flex-wrap gap-x-1">
      <WayLink href={libraryHref({ filter, sort: defaultSort(filter) })} current={current === null}>
        {t('ways.list')}
      </WayLink>
      {WAYS.map((way) => (
        <WayLink key={way} href={wayHref(way, filter)} current={current === way}>
          {t(`ways.${way}`)}
        </WayLink>
      ))}
    </nav>
  );
}

function WayLink({ href, current, children }: { readonly href: string; readonly current: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <Link href={href} aria-current={current ? 'page' : undefined} className={classes('control px-2 text-sm', current ? 'font-medium text-ink' : 'text-soft hover:text-ink')}>
      <span className={classes('border-b-2 py-0.5', current ? 'border-accent' : 'border-transparent forced-colors:border-[Canvas]')}>{children}</span>
    </Link>
  );
}
