import type { ArticlePreview } from '../../../model/corpus';
import { NO_ROWS } from '../card-rows';
import type { IndexView } from '../index-view';
import { readCards, readPreviews, type CardShard } from './read-cards';
import { readCounts } from './read-counts';
import { readTold } from './read-told';
import type { Shelf, ShardCache } from './shard-cache';

/** Memory that unpacked text takes besides its bytes, and that a card takes before it is asked for, about. */
const TEXT_FACTOR = 5;
const CARD_BYTES = 300;
const NOTHING_TOLD: ReadonlyMap<string, Uint32Array> = new Map();

/** What an index tells of articles. */
export type CardView = Pick<IndexView, 'card' | 'preview' | 'passageCounts' | 'untitled' | 'told'>;

/** The cards of an index over its shards. */
export function cardView(cache: ShardCache): CardView {
  const { head, table, hash } = cache.files;
  const told = head.told ?? NO_ROWS;
  const each = { cards: table('cards')?.each ?? head.articles, previews: table('previews')?.each ?? head.articles };
  const cards: Shelf<CardShard> = cache.shelf('cards', (bytes, shard) => readCards(bytes, shard * each.cards, told), () => each.cards * CARD_BYTES);
  const previews: Shelf<readonly ArticlePreview[]> = cache.shelf('previews', readPreviews, (_, { length }) => length * TEXT_FACTOR);
  const counts = cache.shelf('counts', (bytes) => readCounts(bytes, head.articles), ({ counts, untitled }) => counts.byteLength + untitled.byteLength);
  const periods = cache.shelf('told', (bytes) => readTold(bytes, head.articles), (told) => [...told.values()].reduce((sum, { byteLength }) => sum + byteLength, 0));
  const isArticle = (article: number): boolean => article >= 0 && article < head.articles;
  const pages = Math.ceil(each.cards / each.previews);
  cache.hashOf = (kind, number) => (kind === 'previews' ? (cards(Math.floor(number / pages))?.previews[number % pages] ?? null) : hash(kind, number));
  return {
    card: (article) => (isArticle(article) ? (cards(Math.floor(article / each.cards))?.card(article % each.cards) ?? null) : null),
    preview: (article) => {
      if (!isArticle(article)) return null;
      const page = Math.floor(article / each.cards) * pages + Math.floor((article % each.cards) / each.previews);
      return previews(page)?.[(article % each.cards) % each.previews] ?? null;
    },
    passageCounts: () => counts(0)?.counts ?? new Uint16Array(head.articles),
    untitled: () => counts(0)?.untitled ?? new Uint32Array(0),
    told: () => periods(0) ?? NOTHING_TOLD,
  };
}
