import type { ArticleConnections, Connection, ConnectionKind, PassageRef, Shared } from './connection';
import { SCORE_STEPS, type ConnectionFile, type Tie, type ToldPassage } from './connection-file';
import { hasBit } from './thing-bits';

type Origins = ReadonlyMap<string, PassageRef>;

/** What a file tells. */
export function readConnections({ id, passages, origins, copied, copies, moreCopies }: ConnectionFile): ArticleConnections {
  const first: Origins = new Map(copied.map(([article, passage, of, at]) => [`${article}.${passage}`, { article: of, passage: at }]));
  return {
    id,
    connections: passages.flatMap((told) => [...told.copies.map((tie) => connectionOf('copy', told, tie, first)), ...told.same.map((tie) => connectionOf('same', told, tie, first))]),
    origins: origins.map(([passage, article, at]) => ({ passage, origin: { article, passage: at } })),
    copies: copies.map(([article, share]) => ({ article, share: share / SCORE_STEPS })),
    more: passages.flatMap(({ passage, more }) => (more === undefined ? [] : [{ passage, copies: more[0], same: more[1] }])),
    moreCopies,
  };
}

function connectionOf(kind: ConnectionKind, { passage, things }: ToldPassage, [article, at, score, ...bits]: Tie, origins: Origins): Connection {
  const to = { article, passage: at };
  return { passage, to, kind, score: score / SCORE_STEPS, origin: origins.get(`${article}.${at}`) ?? to, shared: sharedOf(things, bits) };
}

function sharedOf({ entities, numbers, times, words }: Shared, bits: readonly number[]): Shared {
  let before = 0;
  const shared = <T>(things: readonly T[]): readonly T[] => {
    const from = before;
    before += things.length;
    return things.filter((_, at) => hasBit(bits, from + at));
  };
  return { entities: shared(entities), numbers: shared(numbers), times: shared(times), words: shared(words) };
}
