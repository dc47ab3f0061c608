import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GoneArticle as Gone } from '../../../../core/anchor/lineage/lineage';
import { EMPTY_FILTER } from '../../../../core/search/change-filter';
import { useFormats } from '../../../i18n/use-formats';
import { Dots } from '../../../parts/dots';
import { Empty } from '../../../parts/states';
import { useTitle } from '../../../parts/use-title';
import { useArticleState } from '../../../state/use-article-state';
import { libraryHref } from '../../../state/library-url';

/** An article that was taken out of the collection, by what is still known of it. */
export function GoneArticle({ gone }: { readonly gone: Gone }): ReactNode {
  const { t } = useTranslation('landing');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const [{ passage }] = useArticleState();
  useTitle(gone.title);
  return (
    <Empty level={1} icon="file" title={t('gone.title')}>
      <p>{t('gone.body')}</p>
      <div className="my-4 border-s-2 border-edge ps-4">
        <p dir="rtl" lang="ar" className="headline text-lg text-ink">
          {gone.title}
        </p>
        <div className="text-sm">
          <Dots>
            <bdi>{gone.publisher?.name ?? common('unknownPublisher')}</bdi>
            {gone.date === null ? <span>{common('unknownDate')}</span> : <time dateTime={gone.date.from}>{formats.dayRange(gone.date.from, gone.date.to)}</time>}
          </Dots>
        </div>
      </div>
      {passage !== null && <p>{t('gone.passage')}</p>}
      <p className="mt-4 flex flex-wrap gap-2">
        <Link href={libraryHref({ filter: { ...EMPTY_FILTER, text: gone.title }, sort: 'relevance' })} className="control link px-3">
          {t('gone.search')}
        </Link>
        <Link href="/" className="control link px-3">
          {common('toLibrary')}
        </Link>
      </p>
    </Empty>
  );
}
