import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import { bestBlocks, type FoundBlock } from '../../../core/search/best-blocks';
import type { Marker } from '../../../core/search/corpus-source';
import { excerpt } from '../../../core/search/excerpt';
import type { Filter } from '../../../core/search/filter';
import { articleQuery } from '../../data/queries';
import { MarkedText } from '../../parts/marked-text';
import { blockHref } from './block-href';
import { hitRuns } from './passage-runs';
import { RowSkeleton } from './row-skeleton';

/** Passages shown under an article of a search. */
const MOST = 2;

/** Where the words asked for stand in an article; each opens there. Without such a place, or without the article, how it begins (`lead`). */
export function Snippets({ id, aside, marker, filter, near, lead }: { readonly id: string; readonly aside: boolean; readonly marker: Marker; readonly filter: Filter; readonly near: boolean; readonly lead: ReactNode }): ReactNode {
  const { data: article, isError } = useQuery({ ...articleQuery(id), enabled: near });
  // Several rows may have theirs at once: one is drawn after the other, and a key press comes first.
  const data = useDeferredValue(article);
  const best = useMemo(() => (data === undefined ? [] : bestBlocks(data, marker, aside, MOST)), [data, marker, aside]);
  if (isError) return lead;
  if (data === undefined) return <RowSkeleton lines={2} coming={near} />;
  if (best.length === 0) return lead;
  return (
    <ul className="flex flex-col gap-2">
      {best.map((found) => (
        <li key={found.block.index}>
          <Snippet article={data} found={found} filter={filter} />
        </li>
      ))}
    </ul>
  );
}

function Snippet({ article, found: { block, hits }, filter }: { readonly article: Article; readonly found: FoundBlock; readonly filter: Filter }): ReactNode {
  const cut = excerpt(article.text, hits, block);
  return (
    <Link href={blockHref(article, block, filter)} className="block max-w-[48rem] rounded-md naskh text-[1.1rem] text-soft hover:text-ink">
      {cut.start > block.start && '… '}
      <MarkedText runs={hitRuns(article.text, cut, cut.hits)} />
      {cut.end < block.end && ' …'}
    </Link>
  );
}
