import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import { asksText, searchOf } from './evaluation';
import { firstOf } from './first-of';
import { heldArticles } from './held-articles';
import { tierDocuments, TIERS } from './text-documents';

/** A passage of the corpus. */
export interface RankedPassage {
  readonly article: number;
  readonly ordinal: number;
  readonly aside: boolean;
  readonly score: number;
}

/** The passages that answer a text, best first: those that hold all of it, then set-aside ones that do, then those that hold most of it. Values are not looked at. */
export function rankedPassages(view: IndexView, { text, asWritten }: Pick<Filter, 'text' | 'asWritten'>, limit: number): readonly RankedPassage[] {
  const search = searchOf(view, asWritten === undefined ? { text } : { text, asWritten });
  if (!asksText(search)) return [];
  const held = heldArticles(search.wanted, search.articles);
  const barred = heldArticles(search.refused, search.articles);
  const found: RankedPassage[] = [];
  for (const tier of TIERS) {
    if (found.length >= limit) break;
    const { articles, starts, ordinals, passageScores } = tierDocuments(tier, search, held, barred, 'passage');
    const owners = new Uint32Array(ordinals.length);
    articles.forEach((article, i) => owners.fill(article, starts[i], starts[i + 1]));
    const ranked = firstOf(ordinals.keys(), limit, (a, b) => (passageScores[b] ?? 0) - (passageScores[a] ?? 0) || a - b);
    found.push(...ranked.map((d) => ({ article: owners[d] ?? 0, ordinal: ordinals[d] ?? 0, aside: tier.aside, score: passageScores[d] ?? 0 })));
  }
  const seen = new Set<string>();
  return found.filter(({ article, ordinal, aside }) => !seen.has(`${article} ${ordinal} ${aside}`) && seen.add(`${article} ${ordinal} ${aside}`)).slice(0, limit);
}
