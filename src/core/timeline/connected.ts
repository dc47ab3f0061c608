import type { ArticleConnections, Connection, PassageRef } from '../connect/connection';
import type { Article } from '../model/article';
import { put } from '../corpus/lists';

/** Articles that are looked at together, with what each has in common with others; null where that is not known or nothing. */
export interface Told {
  readonly number: number;
  readonly article: Article;
  readonly connections: ArticleConnections | null;
}

/** A passage as a key. */
export function passageKey({ article, passage }: PassageRef): string {
  return `${article}.${passage}`;
}

/** Ties of passages, by the key of the own passage: only those to articles that are looked at. */
export function tiesOf(told: readonly Told[]): ReadonlyMap<string, readonly Connection[]> {
  const known = new Set(told.map(({ number }) => number));
  const found = new Map<string, Connection[]>();
  for (const { number, connections } of told) {
    for (const connection of connections?.connections ?? []) {
      if (known.has(connection.to.article)) put(found, passageKey({ article: number, passage: connection.passage }), connection);
    }
  }
  return found;
}

/** The first of all copies of a passage, by its key: itself where it copies none. */
export function originsOf(told: readonly Told[]): ReadonlyMap<string, string> {
  return new Map(told.flatMap(({ number, connections }) => (connections?.origins ?? []).map(({ passage, origin }) => [passageKey({ article: number, passage }), passageKey(origin)] as const)));
}
