import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useState } from 'react';
import type { ArticleHit } from '../../../core/search/corpus-source';
import { cardQuery, previewQuery } from '../../data/queries';
import { EntryBody } from './entry-body';
import { KEPT } from './page-query';
import type { Results } from './results';
import { RowFailed } from './row-failed';
import { RowSkeleton } from './row-skeleton';
import { useKeptFocus } from './use-kept-focus';
import { useNear } from '../../parts/use-near';

/** One article of the list. Its card comes first; how it begins and its words only when it is near the window. */
export const ArticleEntry = memo(function ArticleEntry({ look, hit, results, whole }: { readonly look: string; readonly hit: ArticleHit; readonly results: Results; readonly whole: boolean }): ReactNode {
  const [near, come] = useState(false);
  const root = useNear<HTMLElement>(!near, () => come(true));
  useKeptFocus(root);
  const card = useQuery({ ...cardQuery(hit.article), ...KEPT });
  const preview = useQuery({ ...previewQuery(hit.article), ...KEPT, enabled: near || whole });
  return (
    <article ref={root} dir="rtl" lang="ar" className={look}>
      {card.data === undefined && card.isPending && <RowSkeleton />}
      {(card.data === null || card.isError) && <RowFailed />}
      {card.data != null && <EntryBody card={card.data} preview={preview.data ?? null} hit={hit} results={results} near={near} />}
    </article>
  );
});
