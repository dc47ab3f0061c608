import { FUNCTION_WORD } from '../../analyze/function-words';
import { fold } from '../../../text/fold';
import { BitReader } from '../codec/bit-reader';
import type { Shape } from '../codec/passages';
import { APART } from '../codec/posting-code';
import { readPostings, scratch, skipPostings } from '../codec/read-postings';
import { SpellingReader } from '../codec/spelling-reader';
import type { Alias, Entry, Group } from '../index-view';
import type { PostingList } from '../posting-list';
import { ARTICLE, BARE, CUT_BITS } from '../term-shard';

/** A word with where it is in its shard. */
export interface StoredEntry extends Entry {
  /** Place among the words of the shard. */
  readonly at: number;
  readonly aside: number;
  /** Reads its list; null for a function word, whose list stands with its places. */
  readonly read: (() => PostingList) | null;
}

/** A shard of words, unpacked. */
export interface TermShardView {
  readonly groups: ReadonlyMap<string, Group>;
  readonly entries: readonly StoredEntry[];
  /** Function words, too. */
  readonly byStem: ReadonlyMap<string, readonly StoredEntry[]>;
  readonly byForm: ReadonlyMap<string, readonly StoredEntry[]>;
  readonly redirects: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly names: ReadonlySet<string>;
}

/** Unpacks a shard of words. */
export function readTermShard(bytes: Uint8Array, shape: Shape): TermShardView {
  const spelling = new SpellingReader(bytes);
  const [groups, redirects, aliases, names] = [spelling.bits.gamma(), spelling.bits.gamma(), spelling.bits.gamma(), spelling.bits.gamma()];
  const words = new WordReader(spelling, shape);
  const read = words.groups(groups);
  return {
    groups: read,
    entries: words.entries,
    byStem: gathered(words.entries, ({ stem }) => stem, (entry) => entry),
    byForm: gathered(words.entries, ({ form }) => form, (entry) => entry),
    redirects: gathered(sortedOf(spelling, redirects, (form) => spelling.like(form)), ([form]) => form, ([, stem]) => stem),
    aliases: gathered(
      sortedOf(spelling, aliases, () => Array.from({ length: spelling.bits.rice(0) + 1 }, () => spelling.bits.bits(shape.values))),
      ([key]) => key.split(' ', 1)[0] ?? '',
      ([key, values]) => ({ key, values }),
    ),
    names: new Set(sortedOf(spelling, names, () => null).map(([name]) => name)),
  };
}

class WordReader {
  readonly entries: StoredEntry[] = [];
  readonly #spelling: SpellingReader;
  readonly #shape: Shape;
  readonly #scratch = scratch();
  #long = 0;

  constructor(spelling: SpellingReader, shape: Shape) {
    this.#spelling = spelling;
    this.#shape = shape;
  }

  groups(count: number): ReadonlyMap<string, Group> {
    const groups = new Map<string, Group>();
    for (let i = 0, stem = ''; i < count; i += 1) {
      stem = this.#spelling.after(stem);
      const group = this.#group(stem);
      if (!stem.startsWith(FUNCTION_WORD)) groups.set(stem, group);
    }
    return groups;
  }

  #group(stem: string): Group {
    const { bits } = this.#spelling;
    const words = bits.rice(0) + 1;
    const isPlain = bits.bits(1) === 0;
    const [numbers, places, demonyms] = isPlain ? [0, 0, 0] : [bits.rice(0), bits.rice(0), bits.rice(0)];
    const like = (count: number): readonly string[] => Array.from({ length: count }, () => this.#spelling.like(stem));
    const others = { numbers: like(numbers), demonyms: like(demonyms) };
    const demonymOf = Array.from({ length: places }, () => bits.bits(this.#shape.values));
    return { stem, ...others, demonymOf, entries: Array.from({ length: words }, () => this.#entry(stem)) };
  }

  #entry(stem: string): StoredEntry {
    const { bits } = this.#spelling;
    const written = this.#spelling.like(stem);
    const isFunction = stem.startsWith(FUNCTION_WORD);
    const form = isFunction ? stem : fold(written);
    const all = bits.gamma() + 1;
    const isUsual = bits.bits(1) === 0;
    const aside = isUsual ? 0 : bits.gamma();
    const occurrences = all + (isUsual ? 0 : bits.gamma());
    const bare = isUsual || isFunction ? form : this.#bare(form);
    const read = isFunction ? null : this.#list(all - aside, aside);
    const entry = { written, form, bare, stem, at: this.entries.length, passages: all - aside, aside, occurrences, read };
    this.entries.push(entry);
    return entry;
  }

  #bare(form: string): string {
    const { bits } = this.#spelling;
    const way = bits.rice(0);
    if (way === BARE.same) return form;
    if (way === BARE.other) return this.#spelling.like(form);
    const rest = form.slice(bits.bits(CUT_BITS) + 1);
    return way === BARE.cut ? rest : ARTICLE + rest;
  }

  #list(own: number, aside: number): () => PostingList {
    const { bits, rest } = this.#spelling;
    const shape = this.#shape;
    if (own + aside < APART) {
      const at = bits.position;
      skipPostings(bits, own, aside, shape, this.#scratch);
      return () => readPostings(bits.from(at), own, aside, shape, 'grades');
    }
    const from = this.#long;
    this.#long += bits.gamma();
    return () => readPostings(new BitReader(rest, from * 8), own, aside, shape, 'grades');
  }
}

function sortedOf<T>(spelling: SpellingReader, count: number, more: (text: string) => T): readonly (readonly [string, T])[] {
  const found: (readonly [string, T])[] = [];
  for (let i = 0, text = ''; i < count; i += 1) {
    text = spelling.after(text);
    found.push([text, more(text)]);
  }
  return found;
}

function gathered<T, V>(things: readonly T[], keyOf: (thing: T) => string, valueOf: (thing: T) => V): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const thing of things) {
    const known = groups.get(keyOf(thing));
    if (known === undefined) groups.set(keyOf(thing), [valueOf(thing)]);
    else known.push(valueOf(thing));
  }
  return groups;
}
