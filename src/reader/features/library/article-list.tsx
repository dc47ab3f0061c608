import type { ReactNode } from 'react';
import type { Filter } from '../../../core/search/filter';
import type { TextHits } from '../../../core/search/text-hits';
import { Relaxed } from './relaxed';
import { ArticleEntry } from './article-entry';
import type { Found } from './found';

/** The found articles, one under the other. `plain` when nothing is asked. */
export function ArticleList({ found, filter, hits, plain }: { readonly found: readonly Found[]; readonly filter: Filter; readonly hits: TextHits | null; readonly plain: boolean }): ReactNode {
  return (
    <>
      {hits?.relaxed === true && <Relaxed />}
      <ol className="divide-y divide-line">
        {found.map((one) => (
          <li key={one.card.id} className="py-7 first:pt-1 sm:py-9">
            <ArticleEntry found={one} filter={filter} hits={hits} plain={plain} />
          </li>
        ))}
      </ol>
    </>
  );
}
