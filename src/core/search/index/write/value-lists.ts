import type { FacetValue } from '../../../model/corpus';
import { BitReader } from '../codec/bit-reader';
import type { Shape } from '../codec/passages';
import { readPostings } from '../codec/read-postings';
import { Gathered } from './gathered';
import type { PostingRuns } from './posting-runs';
import { termLists } from './term-lists';
import type { ValueTable } from './value-table';

/** Where a value stands: own passages first. Holds until the next is asked for. */
export type ValueLists = (number: number) => Gathered;

/** Room for the ordinal of a passage and for how often a value is named there, in one number. */
const ORDINALS = 0x10000;
const COUNTS = 0x100;
const MOST = COUNTS - 1;

/** Merges the postings of values; those of a place hold those of the places in it, which are no mentions of its own. */
export async function valueLists(postings: PostingRuns, table: ValueTable, values: readonly FacetValue[], shape: Shape): Promise<ValueLists> {
  const lists = await termLists(postings, table.length, shape, 'counts');
  const list = new Gathered();
  const add = (number: number, isOwn: boolean): void => {
    const value = values[number];
    const key = value === undefined ? null : table.known(value);
    if (key === null) return;
    const { block, bit } = lists.pool.placeOf(key);
    const { own, aside } = lists.countsOf(key);
    const { articles, starts, ordinals, grades } = readPostings(new BitReader(block, bit), own, aside, shape, 'counts');
    articles.forEach((article, i) => {
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) list.add(article, ordinals[at] ?? 0, isOwn ? (grades[at] ?? 0) : 0);
    });
  };
  const parts = values.map((): number[] => []);
  values.forEach(({ within }, part) => {
    for (const whole of within) parts[whole]?.push(part);
  });
  return (number) => {
    list.clear();
    add(number, true);
    const inside = parts[number] ?? [];
    for (const part of inside) add(part, false);
    if (inside.length > 0) sortPassages(list);
    return list;
  };
}

/** Puts passages in order, each once, with the most mentions given for it. */
function sortPassages(list: Gathered): void {
  const keys = new Float64Array(list.length);
  for (let at = 0; at < list.length; at += 1) keys[at] = ((list.articles[at] ?? 0) * ORDINALS + (list.ordinals[at] ?? 0)) * COUNTS + MOST - (list.grades[at] ?? 0);
  keys.sort();
  list.clear();
  let before = -1;
  for (const key of keys) {
    const passage = Math.floor(key / COUNTS);
    if (passage !== before) list.add(Math.floor(passage / ORDINALS), passage % ORDINALS, MOST - (key % COUNTS));
    before = passage;
  }
}
