import { memo, type ReactNode } from 'react';
import { ArticleEntry } from './article-entry';
import { PassageGroup } from './passage-group';
import type { Results } from './results';
import { RowFailed } from './row-failed';
import { RowSkeleton } from './row-skeleton';
import { useHit } from './use-hit';

/** One row of what was found, by its place in the list. `whole` when everything about all articles may be loaded without being asked for. */
export const ResultRow = memo(function ResultRow({ results, index, whole }: { readonly results: Results; readonly index: number; readonly whole: boolean }): ReactNode {
  const { hit, failed } = useHit(results, index);
  if (hit === null) return failed ? <RowFailed /> : <RowSkeleton />;
  return results.filter.scope === 'article' ? <ArticleEntry hit={hit} results={results} whole={whole} /> : <PassageGroup hit={hit} results={results} />;
});
