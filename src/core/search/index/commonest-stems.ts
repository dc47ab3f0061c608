/** Each is one more part of an index that a query for a single word must read, and text with words run together proposes hundreds. */
const MOST_KINDRED = 4;

/** Of stems that go along with another one those that stand most often, in code-unit order. */
export function commonestStems(stems: Iterable<string>, occurrences: (stem: string) => number): readonly string[] {
  const sorted = [...stems].sort();
  if (sorted.length <= MOST_KINDRED) return sorted;
  return sorted
    .map((stem) => ({ stem, count: occurrences(stem) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_KINDRED)
    .map(({ stem }) => stem)
    .sort();
}
