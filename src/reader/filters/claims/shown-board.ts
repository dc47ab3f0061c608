import type { Board, Row } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';

/** What both forms of the board are given. */
export interface ShownBoard {
  readonly board: Board;
  readonly rows: readonly Row[];
  readonly filter: Filter;
  /** Id of the row that stands out. */
  readonly chosen: string | null;
  readonly rowHref: (row: Row) => string;
}
