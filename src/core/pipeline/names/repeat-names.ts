import type { Board } from './board';
import { claim } from './claim';
import { joins } from './gaps';
import type { Claim, Page } from './page';

/** Rules that show a strange name of several words once, by a cue that need not stand by it again. */
const STRANGE_RULES: ReadonlySet<string> = new Set(['names.title-before-name', 'names.given-name', 'names.title-after-name', 'names.nation-before-name', 'names.saying-before-name', 'names.called', 'names.place-trigger', 'names.place-list', 'names.facility', 'names.body', 'names.firm', 'names.medium-after-kind', 'names.quoted-medium']);

/** Names of one first word that are looked for; of more, an article is a list, and each stands with its own cue. */
const MOST_OF_ONE = 40;

/** The same words elsewhere in the article, where no cue stands («زوطر الشرقية» in the title). Linear in its words. */
export function repeatNames(pages: readonly Page[], board: Board): readonly Claim[] {
  const byFirst = learn(pages, board);
  if (byFirst.size === 0) return [];
  return pages.flatMap((page) => page.tokens.flatMap((_, at) => repeatAt(page, at, byFirst, board) ?? []));
}

function learn(pages: readonly Page[], board: Board): ReadonlyMap<string, readonly Claim[]> {
  const byFirst = new Map<string, Claim[]>();
  for (const page of pages) {
    page.tokens.forEach((_, at) => {
      const held = board.holder(page, at);
      if (held === null || held.from !== at || held.to - held.from < 2 || !STRANGE_RULES.has(held.rule)) return;
      const [first = ''] = held.name.split(' ');
      const row = byFirst.get(first) ?? [];
      if (row.length < MOST_OF_ONE && !row.some(({ name }) => name === held.name)) byFirst.set(first, [...row, held].sort((a, b) => b.to - b.from - (a.to - a.from)));
    });
  }
  return byFirst;
}

function repeatAt(page: Page, at: number, byFirst: ReadonlyMap<string, readonly Claim[]>, board: Board): Claim | null {
  const token = page.tokens[at];
  if (token === undefined || board.holder(page, at) !== null) return null;
  for (const { first, start } of token.readings) {
    const known = byFirst.get(first)?.find((candidate) => isSame(page, at, candidate, board));
    if (known !== undefined) return claim(page, { from: at, to: at + (known.to - known.from), start, type: known.type, rule: 'names.again', name: known.name, words: known.name });
  }
  return null;
}

function isSame(page: Page, at: number, { page: home, from, to }: Claim, board: Board): boolean {
  for (let i = 1; i < to - from; i += 1) {
    const last = page.tokens[at + i - 1];
    const next = page.tokens[at + i];
    if (last === undefined || next === undefined || !joins(last, next) || next.folded !== home.folded[from + i] || board.holder(page, at + i) !== null) return false;
  }
  return true;
}
