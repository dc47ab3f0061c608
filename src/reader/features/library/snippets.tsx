import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { ArticleHit, Marker } from '../../../core/search/corpus-source';
import { excerpt } from '../../../core/search/excerpt';
import type { Filter } from '../../../core/search/filter';
import { markedSpans } from '../../../core/search/query/marked-spans';
import { articleQuery } from '../../data/queries';
import { MarkedText } from '../../parts/marked-text';
import { blockHref } from './block-href';
import { blocksFound } from './blocks-found';
import { hitRuns } from './passage-runs';
import { RowSkeleton } from './row-skeleton';

/** Passages shown under an article of a search. */
const MOST = 2;

/** Where the words asked for stand in an article; each opens there. Without such a place, or without the article, how it begins (`lead`). */
export function Snippets({ id, hit, marker, filter, near, lead }: { readonly id: string; readonly hit: ArticleHit; readonly marker: Marker; readonly filter: Filter; readonly near: boolean; readonly lead: ReactNode }): ReactNode {
  const article = useQuery({ ...articleQuery(id), enabled: near });
  if (article.isError) return lead;
  if (article.data === undefined) return <RowSkeleton lines={2} coming={near} />;
  const { data } = article;
  const blocks = blocksFound(data, hit).filter(({ kind }) => kind !== 'title');
  if (blocks.length === 0) return lead;
  return (
    <ul className="flex flex-col gap-2">
      {blocks.slice(0, MOST).map((block) => (
        <li key={block.index}>
          <Snippet article={data} block={block} marker={marker} filter={filter} />
        </li>
      ))}
    </ul>
  );
}

function Snippet({ article, block, marker, filter }: { readonly article: Article; readonly block: Block; readonly marker: Marker; readonly filter: Filter }): ReactNode {
  const cut = excerpt(article.text, markedSpans(article, marker, block), block);
  return (
    <Link href={blockHref(article, block, filter)} className="block max-w-[48rem] rounded-md naskh text-[1.1rem] text-soft hover:text-ink">
      {cut.start > block.start && '… '}
      <MarkedText runs={hitRuns(article.text, cut, cut.hits)} />
      {cut.end < block.end && ' …'}
    </Link>
  );
}
