import type { IndexView } from '../index/index-view';
import { allPassages, passageDocuments } from './all-passages';
import { articleScores } from './article-scores';
import type { ClauseLists } from './weighed-lists';
import { articleDocuments, noDocuments, type Documents } from './documents';
import { articlesHolding, articleWorth, heldArticles } from './held-articles';
import { scoreArticles } from './score-articles';
import { heldSlots, slotsOf, slotWorth, type Slots } from './slots';

/** When no passage holds everything: those are given that come this near to the best, and hold this much of what was asked for, rare words counting more. */
const NEAR_THE_BEST = 0.8;
const LEAST_SHARE = 0.5;

/** What is looked for in an index of so many articles. */
export interface TextSearch {
  readonly wanted: readonly ClauseLists[];
  readonly refused: readonly ClauseLists[];
  readonly articles: number;
}

/** One of the places where one looks, in this order. */
export interface Tier {
  readonly aside: boolean;
  readonly relaxed: boolean;
}

/** Set-aside parts are looked at only when no article holds everything; and only when they do not either, what holds most of it. */
export const TIERS: readonly Tier[] = [
  { aside: false, relaxed: false },
  { aside: true, relaxed: false },
  { aside: false, relaxed: true },
  { aside: true, relaxed: true },
];

/** What a text finds: the first tier that holds anything. */
export function textDocuments(search: TextSearch, scope: Documents['scope'], view: IndexView): Documents {
  const held = heldArticles(search.wanted, search.articles);
  const barred = heldArticles(search.refused, search.articles);
  if (search.wanted.length === 0) return withoutRefused(search, barred, scope, view);
  for (const tier of TIERS) {
    const found = tierDocuments(tier, search, held, barred, scope);
    if (found.articles.length > 0) return found;
  }
  return noDocuments(scope);
}

/** What a text finds in one tier. `held` and `barred` say how many wanted and refused clauses stand in each article. */
export function tierDocuments(tier: Tier, search: TextSearch, held: Uint16Array, barred: Uint16Array, scope: Documents['scope']): Documents {
  const isBarred = scope === 'passage' || search.refused.length === 0 ? null : (article: number): boolean => (barred[article] ?? 0) > 0 || (barred[article % search.articles] ?? 0) > 0;
  if (tier.relaxed) return nearDocuments(tier, search, isBarred, scope);
  const { wanted, articles } = search;
  const first = tier.aside ? articles : 0;
  const candidates = articlesHolding(held, wanted.length, first, first + articles, isBarred);
  if (scope === 'article') return { ...articleDocuments(ownNumbers(candidates, tier, articles), (positions) => scoreArticles(wanted, positions?.map((i) => candidates[i] ?? 0) ?? candidates)), ...tier };
  const slots = slotsOf(wanted, candidates);
  const spoilt = spoiltSlots(slots, search);
  return { ...passageDocuments(slots, (slot) => slots.held[slot] === wanted.length && (spoilt?.[slot] ?? 0) === 0, articles), ...tier };
}

type Test = (number: number) => boolean;

/** Passages that come near to what was asked for, or their articles. Only those articles are looked at that can hold such a passage. */
function nearDocuments(tier: Tier, search: TextSearch, isBarred: Test | null, scope: Documents['scope']): Documents {
  const { wanted, articles } = search;
  const first = tier.aside ? articles : 0;
  const least = LEAST_SHARE * wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const slots = slotsOf(wanted, articlesHolding(articleWorth(wanted, articles), least, first, first + articles, null));
  const isGiven = nearTest(slots, least, search);
  return scope === 'article' ? articlesWith(slots, isGiven, isBarred, tier, articles) : { ...passageDocuments(slots, isGiven, articles), ...tier };
}

function nearTest(slots: Slots, leastShare: number, search: TextSearch): Test {
  const worth = slotWorth(search.wanted, slots);
  spoiltSlots(slots, search)?.forEach((spoilt, slot) => {
    if (spoilt > 0) worth[slot] = 0;
  });
  let best = 0;
  for (const here of worth) if (here > best) best = here;
  const least = Math.max(best * NEAR_THE_BEST, leastShare);
  return (slot) => (worth[slot] ?? 0) > 0 && (worth[slot] ?? 0) >= least;
}

/** Which slots hold anything refused; null when nothing is. */
function spoiltSlots(slots: Slots, { refused }: TextSearch): Float32Array | null {
  return refused.length === 0 ? null : heldSlots(slots, refused.flatMap(({ lists }) => lists));
}

function articlesWith({ articles, starts, scores }: Slots, isGiven: Test, isBarred: Test | null, tier: Tier, count: number): Documents {
  const all = articleScores(scores, starts);
  const found = articles.slice();
  const given = all.slice();
  let size = 0;
  articles.forEach((article, i) => {
    if (isBarred?.(article) === true || !isAnySlot(starts[i] ?? 0, starts[i + 1] ?? 0, isGiven)) return;
    found[size] = article % count;
    given[size] = all[i] ?? 0;
    size += 1;
  });
  const kept = given.slice(0, size);
  return { ...articleDocuments(found.slice(0, size), (positions) => (positions === null ? kept : Float32Array.from(positions, (i) => kept[i] ?? 0))), ...tier };
}

function isAnySlot(from: number, to: number, isGiven: Test): boolean {
  for (let slot = from; slot < to; slot += 1) if (isGiven(slot)) return true;
  return false;
}

/** Articles themselves by their set-aside parts. */
function ownNumbers(numbers: Uint32Array, { aside }: Tier, articles: number): Uint32Array {
  return aside ? numbers.map((number) => number - articles) : numbers;
}

function withoutRefused({ refused, articles: count }: TextSearch, barred: Uint16Array, scope: Documents['scope'], view: IndexView): Documents {
  if (scope === 'passage') return allPassages(view, refused.flatMap(({ lists }) => lists));
  const articles = articlesHolding(barred, 0, 0, count, (article) => (barred[article] ?? 0) > 0);
  return articleDocuments(articles, (positions) => new Float32Array((positions ?? articles).length));
}
