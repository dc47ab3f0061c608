import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { passageDocuments } from './all-passages';
import type { Documents } from './documents';
import { passageSearchOf } from './evaluation';
import { firstOf } from './first-of';
import { articlesHolding, heldArticles } from './held-articles';
import { heldSlots, slotsOf } from './slots';
import { tierPassages, type PassageSearch } from './text-passages';
import { TIERS } from './tiers';

/** A passage of the corpus. */
export interface RankedPassage {
  readonly article: number;
  readonly ordinal: number;
  readonly aside: boolean;
  readonly score: number;
}

/** The passages that answer a text, best first: those that hold all of it, then set-aside ones that do, then those that hold most of it, then those that hold any. Values are not looked at. */
export function rankedPassages(view: IndexView, { text, asWritten }: Pick<Filter, 'text' | 'asWritten'>, limit: number): readonly RankedPassage[] {
  const search = passageSearchOf(view, asWritten === undefined ? { text } : { text, asWritten });
  if (search.wanted.length + search.refused.length === 0) return [];
  const found = new Map<string, RankedPassage>();
  for (const { documents, aside } of tiersOf(search)) {
    if (found.size >= limit) break;
    for (const passage of ranked(documents, aside, limit)) {
      const key = `${passage.article} ${passage.ordinal} ${aside}`;
      if (!found.has(key)) found.set(key, passage);
    }
  }
  return [...found.values()].slice(0, limit);
}

function* tiersOf(search: PassageSearch): Generator<{ readonly documents: Documents; readonly aside: boolean }> {
  const held = heldArticles(search.wanted, search.articles);
  for (const tier of TIERS) yield { documents: tierPassages(tier, search, held), aside: tier.aside };
  for (const aside of [false, true]) yield { documents: holdingAny(search, held, aside), aside };
}

function holdingAny({ wanted, refused, articles }: PassageSearch, held: Uint16Array, aside: boolean): Documents {
  const first = aside ? articles : 0;
  const slots = slotsOf(wanted, articlesHolding(held, 1, first, first + articles));
  const spoilt = heldSlots(slots, refused.flatMap(({ lists }) => lists));
  return passageDocuments(slots, (slot) => (slots.held[slot] ?? 0) > 0 && spoilt[slot] === 0, articles);
}

function ranked({ articles, starts, ordinals, passageScores }: Documents, aside: boolean, limit: number): readonly RankedPassage[] {
  const owners = new Uint32Array(ordinals.length);
  articles.forEach((article, i) => owners.fill(article, starts[i], starts[i + 1]));
  const best = firstOf(ordinals.keys(), limit, (a, b) => (passageScores[b] ?? 0) - (passageScores[a] ?? 0) || a - b);
  return best.map((d) => ({ article: owners[d] ?? 0, ordinal: ordinals[d] ?? 0, aside, score: passageScores[d] ?? 0 }));
}
