import { fold } from '../../text/fold';
import { writtenWords, type WrittenWord } from '../analyze/written-word';
import type { Suggested } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import { completions } from './completions';
import { facetRanges } from './facet-ranges';
import { lookupIn, type Lookup } from './lookup';

const LATIN = /[a-z]/u;
/** Folded words beginning so are looked through for names. */
const MOST_FIRST_WORDS = 8;

/** A name that goes on from some word of what is typed. */
interface NameBegun {
  readonly value: number;
  readonly from: WrittenWord;
}

/** What is being typed with its last word completed: names of the corpus first, then words, commonest first. */
export function suggest(view: IndexView, typed: string, limit: number): readonly Suggested[] {
  const words = writtenWords(typed);
  const last = words.at(-1);
  if (last === undefined || (last.end < typed.length && typed.trimEnd() !== typed)) return [];
  const lookup = lookupIn(view);
  const names = namesBegun(words, last, lookup).flatMap(({ value, from }): readonly Suggested[] => {
    const named = view.value(value);
    const name = LATIN.test(last.written) ? (named?.latin ?? named?.ar) : (named?.ar ?? named?.latin);
    return named === null || name === null || name === undefined ? [] : [{ text: typed.slice(0, from.start) + name, entity: named.id }];
  });
  const plain = completions(fold(last.written), limit, lookup).flatMap((form): readonly Suggested[] => {
    const spelt = [...lookup.spelt(form)].sort((a, b) => Number(b.form === form) - Number(a.form === form) || b.occurrences - a.occurrences)[0];
    return spelt === undefined ? [] : [{ text: typed.slice(0, last.start) + spelt.written, entity: null }];
  });
  return distinct([...names.slice(0, Math.ceil(limit / 2)), ...plain, ...names]).slice(0, limit);
}

/** Of completions that read alike, the first. */
function distinct(all: readonly Suggested[]): readonly Suggested[] {
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const isNew = !seen.has(fold(text));
    seen.add(fold(text));
    return isNew;
  });
}

/** Names that begin with the last words typed, or whose first word the last one begins; those of commoner values first. */
function namesBegun(words: readonly WrittenWord[], last: WrittenWord, lookup: Lookup): readonly NameBegun[] {
  const { view } = lookup;
  const found = new Map<number, NameBegun>();
  const longest = Math.min(words.length, view.head.longestAlias);
  for (const from of words.slice(words.length - longest)) {
    const begun = words.slice(words.indexOf(from)).map(({ written }) => fold(written)).join(' ');
    const firsts = from === last ? [begun, ...completions(begun, MOST_FIRST_WORDS, lookup)] : [begun.split(' ')[0] ?? ''];
    for (const { key, values } of firsts.flatMap((first) => view.aliases(first))) {
      if (from !== last && !key.startsWith(begun)) continue;
      for (const value of values) if (!found.has(value)) found.set(value, { value, from });
    }
  }
  const ranges = Object.values(facetRanges(view.head));
  const rank = (value: number): number => value - (ranges.find(({ from, to }) => from <= value && value < to)?.from ?? 0);
  return [...found.values()].sort((a, b) => rank(a.value) - rank(b.value) || a.value - b.value);
}
