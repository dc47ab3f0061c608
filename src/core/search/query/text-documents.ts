import type { IndexView } from '../index/index-view';
import { allPassages, passageDocuments } from './all-passages';
import { articleScore, articleScores } from './article-scores';
import type { ClauseLists } from './weighed-lists';
import { articleDocuments, noDocuments, type Documents } from './documents';
import { articlesHolding, heldArticles } from './held-articles';
import { heldSlots, slotsOf, type Slots } from './slots';

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
  const { articles } = search;
  const first = tier.aside ? articles : 0;
  const least = tier.relaxed ? 1 : search.wanted.length;
  const isBarred = scope === 'passage' ? () => false : (article: number): boolean => (barred[article] ?? 0) > 0 || (barred[article % articles] ?? 0) > 0;
  const candidates = articlesHolding(held, least, first, first + articles, tier.relaxed ? () => false : isBarred);
  if (scope === 'article' && !tier.relaxed) return wholeArticles(candidates, tier, search);
  const slots = slotsOf(search.wanted, candidates);
  const spoilt = heldSlots(slots, search.refused.flatMap(({ lists }) => lists));
  const isGiven = tier.relaxed ? nearTest(slots, spoilt, search) : (slot: number): boolean => slots.held[slot] === least && spoilt[slot] === 0;
  return scope === 'article' ? articlesWith(slots, isGiven, isBarred, tier, articles) : { ...passageDocuments(slots, isGiven, articles), ...tier };
}

function wholeArticles(candidates: Uint32Array, tier: Tier, search: TextSearch): Documents {
  const scores = (): Float32Array => {
    const slots = slotsOf(search.wanted, candidates);
    return articleScores(slots.scores, slots.starts);
  };
  return { ...articleDocuments(candidates.map((article) => article % search.articles), scores), ...tier };
}

function nearTest({ worth }: Slots, spoilt: Float32Array, { wanted }: TextSearch): (slot: number) => boolean {
  const asked = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  let best = 0;
  for (let slot = 0; slot < worth.length; slot += 1) if (spoilt[slot] === 0 && (worth[slot] ?? 0) > best) best = worth[slot] ?? 0;
  const least = Math.max(best * NEAR_THE_BEST, asked * LEAST_SHARE);
  return (slot) => spoilt[slot] === 0 && (worth[slot] ?? 0) > 0 && (worth[slot] ?? 0) >= least;
}

function articlesWith({ articles, starts, scores }: Slots, isGiven: (slot: number) => boolean, isBarred: (article: number) => boolean, tier: Tier, count: number): Documents {
  const found: number[] = [];
  const given: number[] = [];
  articles.forEach((article, i) => {
    if (isBarred(article)) return;
    for (let slot = starts[i] ?? 0; slot < (starts[i + 1] ?? 0); slot += 1) {
      if (!isGiven(slot)) continue;
      found.push(article % count);
      given.push(i);
      return;
    }
  });
  return { ...articleDocuments(Uint32Array.from(found), () => Float32Array.from(given, (i) => articleScore(scores, starts[i] ?? 0, starts[i + 1] ?? 0))), ...tier };
}

function withoutRefused({ refused, articles: count }: TextSearch, barred: Uint16Array, scope: Documents['scope'], view: IndexView): Documents {
  if (scope === 'passage') return allPassages(view, refused.flatMap(({ lists }) => lists));
  const articles = articlesHolding(barred, 0, 0, count, (article) => (barred[article] ?? 0) > 0);
  return articleDocuments(articles, () => new Float32Array(articles.length));
}
