/** Each is one more part of an index that a query for a single word must read, and text with words run together proposes hundreds. */
const MOST_KINDRED = 4;
/** What is so many times as rare as the word itself would add next to nothing to what it finds. */
const RARE = 100;

/** Of stems that go along with another one those that stand most often, in code-unit order. */
export function commonestStems(stem: string, others: Iterable<string>, occurrences: (stem: string) => number): readonly string[] {
  const least = occurrences(stem) / RARE;
  return [...others]
    .map((other) => ({ other, count: occurrences(other) }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_KINDRED)
    .map(({ other }) => other)
    .sort();
}
