import type { Row } from '../../../core/claims/board';
import { ownPassages } from '../../../core/corpus/passage-blocks';
import type { Filter } from '../../../core/search/filter';
import { aboutHref } from '../../state/about-href';

/** The address of the board about the first passage of a row, over the whole collection. */
export function aboutRowHref({ id, cells }: Row, filter?: Filter): string {
  const first = cells.flatMap((cell) => cell ?? []).find(({ key }) => key === id);
  const block = first === undefined ? null : (ownPassages(first.told.article)[first.passage] ?? null);
  return first === undefined || block === null ? '' : aboutHref(first.told.article, block, filter);
}
