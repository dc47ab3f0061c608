import type { Gathered } from './gathered';

/** Puts own passages before set-aside ones and gives how many there are; articles were added twice their number, one more where set aside. */
export function partAside(gathered: Gathered, into: Gathered, articles: number): number {
  into.clear();
  const take = (side: number, base: number): void => {
    for (let at = 0; at < gathered.length; at += 1) {
      const article = gathered.articles[at] ?? 0;
      if ((article & 1) === side) into.add((article >>> 1) + base, gathered.ordinals[at] ?? 0, gathered.grades[at] ?? 0);
    }
  };
  take(0, 0);
  const own = into.length;
  if (own < gathered.length) take(1, articles);
  return own;
}
