import type { QueryPart } from '../analyze/parse-query';
import { writtenWords } from '../analyze/written-word';
import { fold } from '../../text/fold';
import type { Alias, IndexView } from '../index/index-view';
import { SURE_NAME } from './names-asked';

/** What the shard of a query's first word tells of the words after it. */
export interface NameFirst {
  /** So many of its first words are a name that is sure. */
  readonly words: number;
  /** True where it is worth waiting for that before the other words are looked for. */
  readonly isAwaited: boolean;
}

/** Tells whether a query begins with a long name: then nothing else of its words is to be read. */
export function nameFirst(parts: readonly QueryPart[], view: IndexView): NameFirst {
  const words = looseWords(parts);
  const [first] = words;
  if (first === undefined || words.length < SURE_NAME) return { words: 0, isAwaited: false };
  const awaited = view.awaited();
  const lengths = view.aliases(first).map((alias) => lengthIn(words, alias));
  const longest = Math.max(0, ...lengths);
  return { words: longest < SURE_NAME ? 0 : longest, isAwaited: words.length > SURE_NAME && view.awaited() !== awaited };
}

/** Words at the beginning that are neither quoted nor refused nor stand in place of each other, one for each part. */
function looseWords(parts: readonly QueryPart[]): readonly string[] {
  const end = parts.findIndex(({ text, phrase, refused, starred }, at) => phrase || refused || starred || parts[at + 1]?.or === true || writtenWords(text).length !== 1);
  return parts.slice(0, end < 0 ? parts.length : end).map(({ text }) => fold(writtenWords(text)[0]?.written ?? ''));
}

function lengthIn(words: readonly string[], { key }: Alias): number {
  const named = key.split(' ');
  return named.every((word, at) => words[at] === word) ? named.length : 0;
}
