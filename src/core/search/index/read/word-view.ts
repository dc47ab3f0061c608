import { FUNCTION_WORD } from '../../analyze/function-words';
import { nameWords } from '../../analyze/aliases';
import { blindStem } from '../blind-stem';
import type { Shape } from '../codec/passages';
import { shardOf } from '../shard-plan';
import type { Entry, IndexView } from '../index-view';
import type { PostingList } from '../posting-list';
import type { DecodedLists } from './decoded-lists';
import { readPlaceShard } from './read-place-shard';
import { readTermShard, type StoredEntry, type TermShardView } from './read-term-shard';
import { readWords } from './read-words';
import type { ShardCache } from './shard-cache';

/** Memory that an unpacked word takes, about. */
const WORD_BYTES = 400;
const EMPTY: PostingList = { articles: new Uint32Array(0), starts: Uint32Array.of(0), ordinals: new Uint16Array(0), grades: new Uint8Array(0) };

/** What an index tells of words. */
export type WordView = Pick<IndexView, 'entries' | 'group' | 'list' | 'places' | 'isName' | 'aliases' | 'words'>;

/** The words of an index over its shards. `idOf` is the id of a value, for indexes of one shard. */
export function wordView(cache: ShardCache, shape: Shape, decoded: DecodedLists, idOf: (value: number) => string): WordView {
  const firsts = textsOf(cache.files.table('terms')?.firsts);
  const terms = cache.shelf('terms', (bytes) => readTermShard(bytes, shape), ({ entries }, { length }) => length + entries.length * WORD_BYTES);
  const placed = cache.shelf('places', (bytes, shard) => readPlaceShard(bytes, terms(shard)?.entries.length ?? 0, shape), (_, { length }) => length);
  const shardOfStem = (stem: string): number => shardOf(firsts, stem);
  const shardOfForm = (form: string): TermShardView | null => terms(shardOfStem(blindStem(form)));
  const stored = ({ stem, written }: Entry): StoredEntry | null => terms(shardOfStem(stem))?.byStem.get(stem)?.find((entry) => entry.written === written) ?? null;
  const dictionary = dictionaryOf(cache, terms);
  const names = namesOf(cache, terms, idOf);
  return {
    entries: (form) => {
      const shard = shardOfForm(form);
      const elsewhere = (shard?.redirects.get(form) ?? []).flatMap((stem) => terms(shardOfStem(stem))?.byStem.get(stem)?.filter((entry) => entry.form === form) ?? []);
      const here = shard?.byForm.get(form) ?? [];
      return elsewhere.length === 0 ? here : [...here, ...elsewhere].sort((a, b) => (a.written < b.written ? -1 : 1));
    },
    group: (stem) => (stem.startsWith(FUNCTION_WORD) ? null : (terms(shardOfStem(stem))?.groups.get(stem) ?? null)),
    list: (entry) => {
      const shard = shardOfStem(entry.stem);
      const own = stored(entry);
      if (own === null) return EMPTY;
      const name = `${String(shard)} ${String(own.at)}`;
      if (own.read !== null) return decoded.list(name, own.read);
      const places = cache.files.head.hasPlaces ? placed(shard) : null;
      return places === null ? EMPTY : decoded.list(name, () => places.list(own.at, own.passages, own.aside));
    },
    places: (entry) => {
      const own = cache.files.head.hasPlaces ? stored(entry) : null;
      const shard = own === null ? null : placed(shardOfStem(entry.stem));
      return own === null ? [] : (shard?.places(own.at, own.passages, own.aside, own.read === null) ?? []);
    },
    isName: (form) => names(form, shardOfForm),
    aliases: (first) => shardOfForm(first)?.aliases.get(first) ?? [],
    words: dictionary,
  };
}

/** A shard that is alone has all aliases, and names follow from them. */
function namesOf(cache: ShardCache, terms: (shard: number) => TermShardView | null, idOf: (value: number) => string): (form: string, shardOf: (form: string) => TermShardView | null) => boolean {
  if (cache.files.table('terms')?.inline === undefined) return (form, shardOfForm) => shardOfForm(form)?.names.has(form) ?? false;
  let names: ReadonlySet<string> | null = null;
  return (form) => {
    const aliases = [...(terms(0)?.aliases.values() ?? [])].flat();
    names ??= nameWords(Object.fromEntries(aliases.map(({ key, values }) => [key, values.map(idOf)])));
    return names.has(form);
  };
}

function dictionaryOf(cache: ShardCache, terms: (shard: number) => TermShardView | null): IndexView['words'] {
  const firsts = textsOf(cache.files.table('words')?.firsts);
  const shelf = cache.shelf('words', readWords, (words) => words.length * WORD_BYTES);
  if (firsts.length > 0) {
    return (beginning) => {
      const found: { readonly form: string; readonly occurrences: number }[] = [];
      for (let shard = shardOf(firsts, beginning); shard < firsts.length && (firsts[shard] ?? '').slice(0, beginning.length) <= beginning; shard += 1) {
        found.push(...(shelf(shard) ?? []).filter(({ form }) => form.startsWith(beginning)));
      }
      return found;
    };
  }
  let all: readonly { readonly form: string; readonly occurrences: number }[] | null = null;
  return (beginning) => {
    all ??= countedForms(terms(0)?.entries ?? []);
    return all.filter(({ form }) => form.startsWith(beginning));
  };
}

function countedForms(entries: readonly StoredEntry[]): readonly { readonly form: string; readonly occurrences: number }[] {
  const counts = new Map<string, number>();
  for (const { read, bare, occurrences } of entries) if (read !== null) counts.set(bare, (counts.get(bare) ?? 0) + occurrences);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, occurrences]) => ({ form, occurrences }));
}

/** The first texts of shards; numbers are of other kinds. */
export function textsOf(firsts: readonly string[] | readonly number[] = []): readonly string[] {
  return firsts.filter((first) => typeof first === 'string');
}
