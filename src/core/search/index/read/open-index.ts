import type { MissingShard } from '../../corpus-source';
import type { IndexView } from '../index-view';
import { shapeOf } from '../shape-of';
import { cardView } from './card-view';
import { readHead } from './index-files';
import { loneWords } from './lone-words';
import { keyView } from './key-view';
import { ShardCache } from './shard-cache';
import { valueView } from './value-view';
import { wordView } from './word-view';

/** An index that is open: what lies in its head answers at once, the rest through `withShards`. */
export interface OpenIndex {
  readonly view: IndexView;
  readonly cache: ShardCache;
  /** Files on their way. */
  readonly reading: Map<string, Promise<Uint8Array | MissingShard['cause']>>;
}

/** Opens an index by the bytes of its head file. Throws a CorpusError when another version wrote it. */
export function openIndex(bytes: Uint8Array): OpenIndex {
  const files = readHead(bytes);
  const { analyzer, articles, passages, values: counts, longestAlias, hasPlaces } = files.head;
  const head = { analyzer, articles, passages, values: counts, longestAlias, hasPlaces };
  const cache = new ShardCache(files);
  const shape = shapeOf(head, files.head.ordinals);
  const { values, called } = valueView(cache, shape);
  const cards = cardView(cache);
  const keys = keyView(cache, values, cards);
  const words = wordView(cache, shape, (terms) => loneWords(terms, keys.valueNumber, values, called));
  return { view: { head, missed: () => cache.missed, awaited: () => cache.awaited, ...words, ...values, ...cards, ...keys }, cache, reading: new Map() };
}
