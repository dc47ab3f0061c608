import { memo, type ReactNode } from 'react';
import { ArticleEntry } from './article-entry';
import { PassageGroup } from './passage-group';
import type { Results } from './results';
import { rowLook } from './row-look';
import { RowFailed } from './row-failed';
import { RowSkeleton } from './row-skeleton';
import { useHit } from './use-hit';

/** One row of what was found, by its place in the list. `whole` when everything about all articles may be loaded without being asked for. */
export const ResultRow = memo(function ResultRow({ results, index, whole }: { readonly results: Results; readonly index: number; readonly whole: boolean }): ReactNode {
  const { hit, failed } = useHit(results, index);
  const look = rowLook(index);
  if (hit === null) return <div className={look}>{failed ? <RowFailed /> : <RowSkeleton />}</div>;
  return results.filter.scope === 'article' ? <ArticleEntry look={look} hit={hit} results={results} whole={whole} /> : <PassageGroup look={look} hit={hit} results={results} />;
});
