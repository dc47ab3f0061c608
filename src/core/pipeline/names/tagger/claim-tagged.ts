import type { EntityType } from '../../../model/entity';
import type { Claims } from '../board';
import { claim } from '../claim';
import type { Claim, Page } from '../page';
import { nameStart } from './name-start';
import { reasons } from './reasons';
import type { TaggedName } from './tag';
import { type TaggedPage, type Tagger, tagPages } from './tagger';

/** How sure the model must be of a name that no rule sees. */
const SURE_ENOUGH = { PER: 0.8, LOC: 0.85, ORG: 0.85 } as const satisfies Readonly<Record<EntityType, number>>;

/** What the model finds among the words that tables and rules left free. */
export function claimTagged(pages: readonly Page[], board: Claims, tagger: Tagger): readonly Claim[] {
  const standing = new Set(pages.flatMap(({ folded }) => folded));
  return tagPages(pages, board, tagger).flatMap((tagged) => tagged.names.flatMap((name) => (isCredible(name, tagged, board) ? [toClaim(name, tagged, board, tagger, standing)] : [])));
}

function isCredible({ from, to, type, confidence }: TaggedName, { facts: { page } }: TaggedPage, board: Claims): boolean {
  if (confidence < SURE_ENOUGH[type]) return false;
  for (let at = from; at < to; at += 1) if (board.holder(page, at) !== null || page.tokens[at]?.accusative === true || page.demonyms[at] != null) return false;
  return true;
}

function toClaim(name: TaggedName, { facts, sheet }: TaggedPage, board: Claims, tagger: Tagger, standing: ReadonlySet<string>): Claim {
  const { page, titles } = facts;
  const { start, first } = nameStart(page, name.from, name.type, tagger.lists, standing);
  const why = reasons(name, sheet, facts, (at) => board.holder(page, at)?.rule ?? null, titles, tagger.weights);
  return { ...claim(page, { from: name.from, to: name.to, start, type: name.type, rule: 'names.tagger', name: [first, ...page.folded.slice(name.from + 1, name.to)].join(' ') }), reasons: why };
}
