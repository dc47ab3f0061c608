import { FUNCTION_WORD } from '../../analyze/function-words';
import { fold } from '../../../text/fold';
import type { BitReader } from '../codec/bit-reader';
import type { ListSize } from '../codec/list-size';
import type { Shape } from '../codec/passages';
import { SpellingReader } from '../codec/spelling-reader';
import type { Alias, Entry, Group } from '../index-view';
import { ARTICLE, BARE, CUT_BITS, LONG_FROM, WHOLE_BELOW } from '../term-shard';
import { skipLists, type RareLists } from './skip-lists';

/** Where the lists of a word stand: all among the words, only the articles there, all at a byte of their own, only the articles there, or all in a shard of passages. */
export type KeptLists = 'whole' | 'near' | 'behind' | 'apart' | 'elsewhere';

/** A word with where it is in its shard. */
export interface StoredEntry extends Entry {
  /** Place among the words of the shard. */
  readonly at: number;
  readonly kept: KeptLists;
  /** The bit of the words, or the byte behind them. */
  readonly from: number;
  /** Numbers of articles are 0 for lists kept elsewhere. */
  readonly size: ListSize;
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
  /** What lists are read from. */
  readonly bits: BitReader;
  readonly long: Uint8Array;
}

/** Unpacks a shard of words. */
export function readTermShard(bytes: Uint8Array, shape: Shape, rare: RareLists): TermShardView {
  const spelling = new SpellingReader(bytes);
  const [groups, redirects, aliases, names] = [spelling.bits.gamma(), spelling.bits.gamma(), spelling.bits.gamma(), spelling.bits.gamma()];
  const words = new WordReader(spelling, shape, rare);
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
    bits: spelling.bits,
    long: spelling.rest,
  };
}

class WordReader {
  readonly entries: StoredEntry[] = [];
  readonly #spelling: SpellingReader;
  readonly #shape: Shape;
  readonly #rare: RareLists;
  #long = 0;

  constructor(spelling: SpellingReader, shape: Shape, rare: RareLists) {
    this.#spelling = spelling;
    this.#shape = shape;
    this.#rare = rare;
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
    const [numbers, demonyms] = isPlain ? [0, 0] : [bits.rice(0), bits.rice(0)];
    const like = (count: number): readonly string[] => Array.from({ length: count }, () => this.#spelling.like(stem));
    const others = { numbers: like(numbers), demonyms: like(demonyms) };
    return { stem, ...others, entries: Array.from({ length: words }, () => this.#entry(stem)) };
  }

  #entry(stem: string): StoredEntry {
    const { bits } = this.#spelling;
    const written = this.#spelling.like(stem);
    const isFunction = stem.startsWith(FUNCTION_WORD);
    const form = isFunction ? stem : fold(written);
    const all = bits.gamma() + 1;
    const isUsual = bits.bits(1) === 0;
    const asidePassages = isUsual ? 0 : bits.gamma();
    const occurrences = all + (isUsual ? 0 : bits.gamma());
    const ownPassages = all - asidePassages;
    const own = isFunction ? 0 : ownPassages - (isUsual ? 0 : this.#more(ownPassages));
    const aside = isFunction ? 0 : asidePassages - (isUsual ? 0 : this.#more(asidePassages));
    const size = { own, ownPassages, aside, asidePassages };
    const bare = isUsual || isFunction ? form : this.#bare(form);
    const kept = isFunction ? (this.#rare === 'places' ? 'behind' : 'elsewhere') : this.#kept(all);
    const entry: StoredEntry = { written, form, bare, stem, passages: ownPassages, occurrences, at: this.entries.length, kept, from: this.#lists(kept, size), size };
    this.entries.push(entry);
    return entry;
  }

  #kept(passages: number): KeptLists {
    if (passages < WHOLE_BELOW) return this.#rare === 'articles' ? 'near' : 'whole';
    return this.#rare !== 'articles' && passages < LONG_FROM ? 'behind' : 'apart';
  }

  #more(passages: number): number {
    const { bits } = this.#spelling;
    return passages >= WHOLE_BELOW ? bits.below(passages) : passages > 1 ? bits.gamma() : 0;
  }

  #bare(form: string): string {
    const { bits } = this.#spelling;
    const way = bits.rice(0);
    if (way === BARE.same) return form;
    if (way === BARE.other) return this.#spelling.like(form);
    const rest = form.slice(bits.bits(CUT_BITS) + 1);
    return way === BARE.cut ? rest : ARTICLE + rest;
  }

  /** Goes behind the lists of a word; gives where they begin. */
  #lists(kept: StoredEntry['kept'], size: ListSize): number {
    const { bits } = this.#spelling;
    const isAmongWords = kept === 'whole' || kept === 'near';
    const from = isAmongWords ? bits.position : this.#long;
    if (isAmongWords) skipLists(bits, size, this.#shape, this.#rare);
    if (kept === 'apart' || kept === 'behind') this.#long += bits.gamma();
    return from;
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
