import type { Demonym } from '../../model/annotation';
import { entityIdSchema } from '../../model/entity';
import type { Board } from './board';
import type { Page } from './page';
import { demonymAt } from './word-class';

/** Nationality adjectives and peoples, also inside the names of institutions; never inside a person's or a place's name. */
export function findDemonyms(pages: readonly Page[], board: Board): readonly Demonym[] {
  const found: Demonym[] = [];
  for (const page of pages) {
    for (let at = 0; at < page.tokens.length; at += 1) {
      const demonym = demonymAt(page, at);
      const holder = board.holder(page, at);
      const last = page.tokens[at + (demonym?.length ?? 1) - 1];
      if (demonym === null || last === undefined || (holder !== null && holder.type !== 'ORG')) continue;
      found.push({ start: demonym.start, end: last.end, block: page.block, of: entityIdSchema.parse(demonym.of) });
      at += demonym.length - 1;
    }
  }
  return found;
}
