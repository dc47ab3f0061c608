import type { ClauseLists, WeighedList } from './weighed-lists';

/** How many clauses stand in each article, set-aside parts (from `articles` on) counted by themselves. */
export function heldArticles(clauses: readonly ClauseLists[], articles: number): Uint16Array {
  const held = new Uint16Array(2 * articles);
  addClauses(clauses, articles, (article) => {
    held[article] = (held[article] ?? 0) + 1;
  });
  return held;
}

/** The same with the rarity of the clauses added up: no passage of an article is worth more. */
export function articleWorth(clauses: readonly ClauseLists[], articles: number): Float64Array {
  const worth = new Float64Array(2 * articles);
  addClauses(clauses, articles, (article, { rarity }) => {
    worth[article] = (worth[article] ?? 0) + rarity;
  });
  return worth;
}

/** The articles from `from` to `to` that hold at least so much. */
export function articlesHolding(held: Uint16Array | Float64Array, least: number, from: number, to: number): Uint32Array {
  const found = new Uint32Array(to - from);
  let size = 0;
  for (let article = from; article < to; article += 1) {
    if ((held[article] ?? 0) < least) continue;
    found[size] = article;
    size += 1;
  }
  return size === found.length ? found : found.slice(0, size);
}

function addClauses(clauses: readonly ClauseLists[], articles: number, add: (article: number, clause: ClauseLists) => void): void {
  const last = new Uint16Array(2 * articles);
  clauses.forEach((clause, i) => {
    for (const list of clause.lists) {
      const { articles: here } = list.list;
      for (let a = 0; a < here.length; a += 1) {
        const article = here[a] ?? 0;
        if (last[article] === i + 1 || !counts(list, a)) continue;
        last[article] = i + 1;
        add(article, clause);
      }
    }
  });
}

/** A value that an article carries only since one of its parts is named is not named itself. */
function counts({ list, impacts }: WeighedList, a: number): boolean {
  if ((impacts[0] ?? 0) > 0) return true;
  for (let p = list.starts[a] ?? 0; p < (list.starts[a + 1] ?? 0); p += 1) if ((list.grades[p] ?? 0) > 0) return true;
  return false;
}
