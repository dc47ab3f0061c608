import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Statement } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';
import { usePlaceHref } from '../../state/use-place-href';
import { useBoardNames } from './use-board-names';

/** The way to a sentence, by where it stands. */
export function PlaceLink({ statement, filter }: { readonly statement: Statement; readonly filter: Filter }): ReactNode {
  const names = useBoardNames();
  const way = usePlaceHref(statement.told.article, statement, filter);
  return (
    <Link {...way} className="link inline-flex min-h-7 items-center text-xs pointer-coarse:min-h-11">
      {names.place(statement)}
    </Link>
  );
}
