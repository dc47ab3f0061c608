import { put } from '../corpus/lists';
import type { ArticleConnections, Connection, PassageRef, Shared } from './connection';
import { COPY_SHARE } from './thresholds';

/** An article that is looked at beside others. */
interface LookedAt {
  /** Its number in the order of the corpus. */
  readonly number: number;
  readonly connections: ArticleConnections;
}

/** Copies before it that a passage is tied to, and after it. */
const MOST = 40;
const NOTHING: Shared = { entities: [], numbers: [], times: [], words: [] };

/**
 * The connections of articles that are looked at together, with the copies among them: of a text that very many copy a few are told by name,
 * but all know the first, and what has one origin has the same words.
 */
export function withCopies(articles: readonly LookedAt[]): readonly ArticleConnections[] {
  const families = new Map<string, PassageRef[]>();
  for (const { number, connections } of articles) for (const { passage, origin } of connections.origins) put(families, `${origin.article}.${origin.passage}`, { article: number, passage });
  return articles.map(({ number, connections }) => {
    const told = new Set(connections.connections.map(({ passage, to }) => `${passage} ${to.article}.${to.passage}`));
    const copies = connections.origins.flatMap(({ passage, origin }) => copiesOf({ article: number, passage }, origin, families));
    return { ...connections, connections: [...connections.connections, ...copies.filter(({ passage, to }) => !told.has(`${passage} ${to.article}.${to.passage}`))] };
  });
}

function copiesOf(own: PassageRef, origin: PassageRef, families: ReadonlyMap<string, readonly PassageRef[]>): readonly Connection[] {
  const family = families.get(`${origin.article}.${origin.passage}`) ?? [];
  const at = family.findIndex(({ article, passage }) => article === own.article && passage === own.passage);
  const near = family.slice(Math.max(0, at - MOST), at + MOST + 1).filter(({ article }) => article !== own.article);
  return near.map((to) => ({ passage: own.passage, to, kind: 'copy', score: COPY_SHARE, origin, shared: NOTHING }));
}
