import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { describe } from '../../../core/anchor/describe';
import type { Statement } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { lettersHref } from '../../state/article-url';
import { passageHref } from '../../state/passage-href';
import { useBoardNames } from './use-board-names';

/** The way to a sentence, by where it stands. Letters that prove it take long to make: until somebody comes near, the link leads to its paragraph. */
export function PlaceLink({ statement, filter }: { readonly statement: Statement; readonly filter: Filter }): ReactNode {
  const names = useBoardNames();
  const [near, come] = useState(false);
  const { told, start, end } = statement;
  const { article } = told;
  const href = useMemo(() => {
    const number = article.blocks.find((block) => block.start <= start && start < block.end)?.number ?? null;
    return near || number === null ? passageHref(article, [describe(article, { start, end })], { filter }) : lettersHref(article.id, number, '', { filter });
  }, [article, start, end, near, filter]);
  return (
    <Link href={href} onPointerEnter={() => come(true)} onFocus={() => come(true)} className="link inline-flex min-h-7 items-center text-xs pointer-coarse:min-h-11">
      {names.place(statement)}
    </Link>
  );
}
