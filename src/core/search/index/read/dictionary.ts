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
    const found: { readonly form: string; readonly occurrences: number }[] = [];
    for (let shard = shardOf(firsts, beginning); shard < firsts.length && (firsts[shard] ?? '').slice(0, beginning.length) <= beginning; shard += 1) {
      found.push(...(shelf(shard) ?? []).filter(({ form }) => form.startsWith(beginning)));
    }
    return found;
  };
}
