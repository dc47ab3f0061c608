import type { IndexView } from '../index/index-view';
import { allPassages, passageDocuments } from './all-passages';
import { noDocuments, type Documents } from './documents';
import { articlesHolding, articleWorth, heldArticles } from './held-articles';
import { heldSlots, slotsOf, slotWorth, type Slots } from './slots';
import { LEAST_SHARE, NEAR_THE_BEST, TIERS, type Tier } from './tiers';
import type { ClauseLists } from './weighed-lists';

/** What passages are asked for in an index of so many articles. */
export interface PassageSearch {
  readonly wanted: readonly ClauseLists[];
  readonly refused: readonly ClauseLists[];
  readonly articles: number;
}

/** The passages that a text finds: those of the first tier that holds any. */
export function textPassages(search: PassageSearch, view: IndexView): Documents {
  if (search.wanted.length === 0) return allPassages(view, search.refused.flatMap(({ lists }) => lists));
  const held = heldArticles(search.wanted, search.articles);
  for (const tier of TIERS) {
    const found = tierPassages(tier, search, held);
    if (found.articles.length > 0) return found;
  }
  return noDocuments('passage');
}

/** What a text finds in one tier. `held` says how many wanted clauses stand in each article. */
export function tierPassages(tier: Tier, search: PassageSearch, held: Uint16Array): Documents {
  if (tier.relaxed) return nearPassages(tier, search);
  const { wanted, articles } = search;
  const first = tier.aside ? articles : 0;
  const slots = slotsOf(wanted, articlesHolding(held, wanted.length, first, first + articles));
  const spoilt = spoiltSlots(slots, search);
  return { ...passageDocuments(slots, (slot) => slots.held[slot] === wanted.length && (spoilt?.[slot] ?? 0) === 0, articles), ...tier };
}

/** Passages that come near to what was asked for. Only those articles are looked at that can hold such a passage. */
function nearPassages(tier: Tier, search: PassageSearch): Documents {
  const { wanted, articles } = search;
  const first = tier.aside ? articles : 0;
  const least = LEAST_SHARE * wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const slots = slotsOf(wanted, articlesHolding(articleWorth(wanted, articles), least, first, first + articles));
  return { ...passageDocuments(slots, nearTest(slots, least, search), articles), ...tier };
}

function nearTest(slots: Slots, leastShare: number, search: PassageSearch): (slot: number) => boolean {
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
function spoiltSlots(slots: Slots, { refused }: PassageSearch): Float32Array | null {
  return refused.length === 0 ? null : heldSlots(slots, refused.flatMap(({ lists }) => lists));
}
