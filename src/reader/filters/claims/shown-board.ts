import type { Board, Row } from '../../../core/claims/board';
import type { Filter } from '../../../core/search/filter';

/** What both forms of the board are given. */
export interface ShownBoard {
  readonly board: Board;
  readonly rows: readonly Row[];
  /** What these rows are, for who does not see them. */
  readonly label: string;
  readonly filter: Filter;
  /** Id of the row that stands out. */
  readonly chosen: string | null;
  /** True on a board about one passage: who is silent there says nothing, and a row has no board of its own to lead to besides its address. */
  readonly isAbout: boolean;
  readonly rowHref: (row: Row) => string;
}
