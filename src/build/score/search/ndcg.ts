import { FIRST, passagesWith } from './recall';
import type { Collection } from './collection';
import type { Judged } from './search-file';
import type { Searcher } from './searcher';

/** How well one query's first passages stand in order, from 0 to 1: normalised discounted cumulative gain of grades, `(2^grade - 1) / log2(place + 1)`. */
export interface Ranked {
  readonly query: string;
  readonly ndcg: number;
}

/** Asks an engine all judged queries. A copy of a passage already given gains nothing. */
export async function ndcg(judged: readonly Judged[], collection: Collection, searcher: Searcher): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = [];
  for (const { query, passages } of judged) {
    const grades = new Map(passages.flatMap(({ text, grade }) => passagesWith(text, collection).map(({ folded }) => [folded, grade] as const)));
    const given = new Set<string>();
    const gains = (await searcher.search(query, FIRST)).map(({ folded }) => {
      const grade = given.has(folded) ? 0 : (grades.get(folded) ?? 0);
      given.add(folded);
      return grade;
    });
    const best = [...grades.values()].sort((a, b) => b - a).slice(0, FIRST);
    ranked.push({ query, ndcg: discounted(gains) / discounted(best) });
  }
  return ranked;
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
