import { dictionaryRange } from '../dictionary-key';
import type { IndexView } from '../index-view';
import { shardOf } from '../shard-plan';
import { readWords } from './read-words';
import { textsOf, type ShardCache } from './shard-cache';

/** Memory that a word of the dictionary takes, about. */
const WORD_BYTES = 150;

/** The dictionary over its shards: all that may hold words of a beginning are asked. */
export function dictionary(cache: ShardCache): IndexView['words'] {
  const firsts = textsOf(cache.files.table('words')?.firsts);
  const shelf = cache.shelf('words', readWords, (words) => words.length * WORD_BYTES);
  return (beginning) => {
    const range = dictionaryRange(beginning);
    const found: { readonly form: string; readonly occurrences: number }[] = [];
    const first = shardOf(firsts, range);
    // Two words of one place may lie on either side of where a shard begins.
    for (let shard = firsts[first] === range ? Math.max(0, first - 1) : first; shard < firsts.length && (firsts[shard] ?? '').slice(0, range.length) <= range; shard += 1) {
      found.push(...(shelf(shard) ?? []).filter(({ form }) => form.startsWith(beginning)));
    }
    return range === '' ? found.sort((a, b) => (a.form < b.form ? -1 : 1)) : found;
  };
}
