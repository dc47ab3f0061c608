import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AlsoSearched as Also } from '../../../core/search/corpus-source';
import type { Filter } from '../../../core/search/filter';
import { libraryHref, type LibraryState } from '../../state/library-url';
import { withFilter } from '../../state/with-filter';
import { otherNames } from './other-names';

/** The other names that were searched for, and the way to the words as written alone and back. */
export function AlsoSearched({ also, state }: { readonly also: readonly Also[]; readonly state: LibraryState }): ReactNode {
  const { t } = useTranslation('library');
  const { asWritten, ...rest } = state.filter;
  const names = otherNames(also);
  if (asWritten !== true && names.length === 0) return null;
  const next: Filter = asWritten === true ? rest : { ...rest, asWritten: true };
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      <span>
        {asWritten === true ? t('also.off') : t('also.searched')}{' '}
        {asWritten !== true &&
          names.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && t('also.comma')}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
      </span>
      <Link href={libraryHref(withFilter(state, next))} className="link inline-flex min-h-6 items-center pointer-coarse:min-h-11">
        {t(asWritten === true ? 'also.include' : 'also.exclude')}
      </Link>
    </p>
  );
}
