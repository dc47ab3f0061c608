import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { excerpt } from '../../../core/search/excerpt';
import type { Filter } from '../../../core/search/filter';
import { hitSpans } from '../../../core/search/hit-spans';
import type { ArticleHit } from '../../../core/search/text-hits';
import { articleQuery, searchQuery } from '../../data/queries';
import { Loading } from '../../parts/states';
import { MarkedText } from '../../parts/marked-text';
import { blockHref } from './block-href';
import { hitRuns } from './passage-runs';

/** Passages shown under an article of a search. */
const MOST = 2;

/** Where the words asked for stand in an article; each opens there. */
export function Snippets({ id, hit, filter }: { readonly id: string; readonly hit: ArticleHit; readonly filter: Filter }): ReactNode {
  const article = useQuery(articleQuery(id)).data;
  const index = useQuery(searchQuery).data;
  if (article === undefined || index === undefined) return <Loading lines={2} />;
  return (
    <ul className="mt-2.5 flex flex-col gap-2">
      {hit.passages.filter((passage) => article.blocks[passage.block]?.kind !== 'title').slice(0, MOST).map((passage) => {
        const block = article.blocks[passage.block];
        if (block === undefined) return null;
        const cut = excerpt(article.text, hitSpans(index, filter.text, article.text, block), block);
        return (
          <li key={passage.block}>
            <Link href={blockHref(article, block, filter)} className="block rounded-md naskh text-[1.1rem] text-soft hover:text-ink">
              {cut.start > block.start && '… '}
              <MarkedText runs={hitRuns(article.text, cut, cut.hits)} />
              {cut.end < block.end && ' …'}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
