import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import { countryOf } from './country-of';
import { eventsIn } from './events';
import type { Feature, FeatureKind } from './feature';
import { numbersIn } from './numbers-in';
import { rootOf } from './root';
import { STOP_WORDS } from './stop-words';

/** A passage as it is compared with others. */
export interface PassageFeatures {
  /** Ordinal in its article. */
  readonly passage: number;
  /** Each once, in the order of the text. */
  readonly features: readonly Feature[];
  /** All of its words, folded. */
  readonly words: readonly string[];
}

const SHORTEST_ROOT = 2;
const DIGIT = /\p{N}/u;

/** Dates that say when, and no season or «lately». */
const CALENDAR = /^\d{4}(?:-|$)/;

/** What a passage of an article tells. */
export function passageFeatures(article: Article, block: Block, passage: number): PassageFeatures {
  const { text } = article;
  const own = words(text, block);
  const found = new Map<string, Feature>();
  const add = (kind: FeatureKind, key: string, shown: string): void => {
    if (!found.has(`${kind} ${key}`)) found.set(`${kind} ${key}`, { kind, key, shown });
  };
  const taken: Span[] = [];
  const inBlock = <T extends { readonly block: number }>(layer: readonly T[]): readonly T[] => layer.filter((mark) => mark.block === block.index);
  for (const { entity, metonym, start, end } of inBlock(article.mentions)) {
    const id = metonym ? countryOf(article, entity) : entity;
    add('entity', id, id);
    taken.push({ start, end });
  }
  for (const { of, start, end } of inBlock(article.demonyms)) {
    add('entity', of, of);
    taken.push({ start, end });
  }
  for (const { value, start, end } of inBlock(article.times)) {
    taken.push({ start, end });
    if (value !== null && CALENDAR.test(value)) add('time', value, value);
  }
  const times = inBlock(article.times);
  for (const number of numbersIn(text, block, times)) add('number', number.text, number.text);
  for (const event of eventsIn(article, block)) if (!found.has(`${event.kind} ${event.key}`)) found.set(`${event.kind} ${event.key}`, event);
  addWords(outside(own, taken).filter(({ text: word }) => !DIGIT.test(word)), add);
  return { passage, features: [...found.values()], words: own.map((word) => fold(word.text)) };
}

function addWords(free: readonly Word[], add: (kind: FeatureKind, key: string, shown: string) => void): void {
  let before: { readonly root: string; readonly end: number; readonly text: string } | null = null;
  for (const { text, end } of free) {
    const folded = fold(text);
    const root = isStop(folded) ? '' : rootOf(folded);
    if (root.length < SHORTEST_ROOT) continue;
    add('word', root, text);
    if (before !== null) add('pair', `${before.root} ${root}`, `${before.text} ${text}`);
    before = { root, end, text };
  }
}

function isStop(folded: string): boolean {
  return STOP_WORDS.has(folded) || (folded.length > SHORTEST_ROOT && 'وف'.includes(folded.charAt(0)) && STOP_WORDS.has(folded.slice(1)));
}

/** The words that touch none of the spans. Both in any order. */
function outside(all: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return all.filter((word) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next += 1;
    return (sorted[next]?.start ?? Infinity) >= word.end;
  });
}
