import { ownPassages } from '../../../src/core/corpus/passage-blocks';
import type { Article } from '../../../src/core/model/article';
import { fingerprint } from '../../../src/core/text/fingerprint';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';

const ALIKE = 0.6;

/** What one would write first: the sets of words of all passages, each compared with every other one (Jaccard). Gives how many pairs are alike. */
export function naiveCopies(articles: readonly Article[]): number {
  const sets = articles.flatMap((article, number) =>
    ownPassages(article).flatMap((block) => (block === null ? [] : [{ number, words: Uint32Array.from(new Set(words(article.text, block).map(({ text }) => fingerprint(fold(text))))).sort() }])),
  );
  let found = 0;
  for (const [at, a] of sets.entries()) {
    for (let other = 0; other < at; other += 1) {
      const b = sets[other];
      if (b !== undefined && b.number !== a.number && jaccard(a.words, b.words) >= ALIKE) found += 1;
    }
  }
  return found;
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return both / (a.length + b.length - both);
}
