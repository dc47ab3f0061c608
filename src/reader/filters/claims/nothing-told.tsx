import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isEmpty } from '../../../core/search/change-filter';
import type { Filter } from '../../../core/search/filter';
import { Empty } from '../../parts/states';
import { defaultSort, libraryHref } from '../../state/library-url';

/** Nothing on the board of a filter or of the whole collection, and the way to its list. */
export function NothingTold({ filter }: { readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('claims');
  return (
    <Empty title={t('none.title')} icon="quote">
      <p>{t(isEmpty(filter) ? 'none.whole' : 'none.body')}</p>
      <Link href={libraryHref({ filter, sort: defaultSort(filter) })} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
        {t('none.list')}
      </Link>
    </Empty>
  );
}
