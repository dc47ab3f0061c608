import type { Connection, PassageRef } from './connection';

/** Two passages that are connected, the earlier one first; by their places among `passages`. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Which passages are connected with which. */
export interface Ties {
  /** In the order of the corpus. */
  readonly passages: readonly PassageRef[];
  readonly strongestFirst: readonly Tie[];
  /** 0 when they are not connected. */
  readonly score: (a: number, b: number) => number;
}

interface Connected {
  readonly article: number;
  readonly connections: readonly Pick<Connection, 'passage' | 'to' | 'score'>[];
}

/** The connections of articles from a score on, each pair once, from whichever side it is told. */
export function tiesOf(articles: readonly Connected[], least: number): Ties {
  const told = articles.flatMap(({ article, connections }) => connections.filter(({ score }) => score >= least).map(({ passage, to, score }) => ({ from: { article, passage }, to, score })));
  const byKey = new Map(told.flatMap(({ from, to }) => [[keyOf(from), from], [keyOf(to), to]] as const));
  const passages = [...byKey.values()].sort((a, b) => a.article - b.article || a.passage - b.passage);
  const places = new Map(passages.map((passage, at) => [keyOf(passage), at]));
  const scores = new Map<string, Tie>();
  for (const { from, to, score } of told) {
    const [a = 0, b = 0] = [places.get(keyOf(from)) ?? 0, places.get(keyOf(to)) ?? 0].sort((x, y) => x - y);
    const known = scores.get(`${a} ${b}`)?.score ?? 0;
    scores.set(`${a} ${b}`, { a, b, score: Math.max(known, score) });
  }
  const strongestFirst = [...scores.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { passages, strongestFirst, score: (a, b) => scores.get(a < b ? `${a} ${b}` : `${b} ${a}`)?.score ?? 0 };
}

function keyOf({ article, passage }: PassageRef): string {
  return `${article}:${passage}`;
}
