import type { ArticleConnections } from '../../../src/core/connect/connection';

/** Connections of an article: own passage, other article, its passage, score. */
export function connections(id: string, rows: readonly (readonly [passage: number, article: number, other: number, score: number])[]): ArticleConnections {
  return {
    id,
    connections: rows.map(([passage, article, other, score]) => ({ passage, to: { article, passage: other }, kind: 'same', score, origin: { article, passage: other }, shared: { entities: [], numbers: [], times: [], words: [] } })),
    origins: [],
    copies: [],
    more: [],
    moreCopies: 0,
  };
}
