import { claim } from '../names/claim';
import { headAt } from '../names/cues';
import { follows } from '../names/gaps';
import type { Claim, Page } from '../names/page';
import { isSonOf, nameParts } from './person-name';

const SON: ReadonlySet<string> = new Set(['ابن', 'بن']);

/** «ابن سلمان» where the article names a «… بن سلمان» in full: names that no rule knows for such by themselves. */
export function findSons(pages: readonly Page[], claims: readonly Claim[]): readonly Claim[] {
  const sons = new Set(claims.filter(({ type, doubtful }) => type === 'PER' && !doubtful).flatMap(({ name }) => nameParts(name).filter(isSonOf)));
  if (sons.size === 0) return [];
  const held = heldTokens(claims);
  return pages.flatMap((page) => {
    const taken = held.get(page) ?? new Set<number>();
    return page.tokens.flatMap((_, at): readonly Claim[] => {
      const son = headAt(page, at, SON);
      const next = page.tokens[at + 1];
      if (son === null || next === undefined || !follows(next) || taken.has(at) || taken.has(at + 1) || taken.has(at - 1)) return [];
      return sons.has(`بن ${next.folded}`) ? [claim(page, { from: at, to: at + 2, start: son.start, type: 'PER', rule: 'names.again', name: `بن ${next.folded}` })] : [];
    });
  });
}

function heldTokens(claims: readonly Claim[]): ReadonlyMap<Page, Set<number>> {
  const held = new Map<Page, Set<number>>();
  for (const { page, from, to } of claims) {
    const row = held.get(page) ?? new Set<number>();
    for (let at = from; at < to; at += 1) row.add(at);
    held.set(page, row);
  }
  return held;
}
