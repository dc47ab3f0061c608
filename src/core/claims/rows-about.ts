import type { ArticleConnections, PassageRef } from '../connect/connection';
import type { Board, Row } from './board';

/** The board of a passage: the row that it stands in, and rows of what it is connected with besides. */
export interface RowsAbout {
  readonly own: Row | null;
  readonly besides: readonly Row[];
}

/** Parts the rows of a board by the passage that it is about. */
export function rowsAbout({ rows }: Pick<Board, 'rows'>, key: string): RowsAbout {
  return { own: rows.find(({ passages }) => passages.includes(key)) ?? null, besides: rows.filter(({ passages }) => !passages.includes(key)) };
}

/** The passages that a passage is connected with, and the first of their copies. */
export function connectedWith({ connections, origins }: ArticleConnections, passage: number): readonly PassageRef[] {
  const first = origins.filter((one) => one.passage === passage).map(({ origin }) => origin);
  return [...connections.filter((one) => one.passage === passage).flatMap(({ to, origin }) => [to, origin]), ...first];
}
