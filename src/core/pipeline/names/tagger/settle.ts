import type { EntityType } from '../../../model/entity';
import { Claims } from '../board';
import { claim } from '../claim';
import type { Claim, Page } from '../page';
import { TRAP } from '../rules/known-name';
import { nameStart } from './name-start';
import { reasons } from './reasons';
import { SURE_ENOUGH, SURER_THAN_RULE, SURER_THAN_TABLE } from './sure-enough';
import type { TaggedName } from './tag';
import { type TaggedPage, type Tagger, tagPages } from './tagger';

/** Rules that guess where a strange name ends. */
const GUESSING: ReadonlySet<string> = new Set(['names.again', 'names.given-name', 'names.title-before-name', 'names.title-after-name', 'names.nation-before-name', 'names.saying-before-name', 'names.place-trigger', 'names.place-list']);

/** In words. A model without end to a name would make one of a whole line. */
const LONGEST: Readonly<Record<EntityType, number>> = { PER: 7, LOC: 6, ORG: 12 };

/** Lets the model have its say: it adds names that tables and rules left free, sets right where a guessed name begins and ends, and joins a listed place to the longer name that holds it («مانشستر يونايتد»). */
export function settle(pages: readonly Page[], claims: Claims, tagger: Tagger): Claims {
  const standing = new Set(pages.flatMap(({ folded }) => folded));
  const settled = new Claims(claims.knowledge);
  for (const tagged of tagPages(pages, claims, tagger)) {
    for (const name of tagged.names) if (isCredible(name, tagged.facts.page, claims)) settled.add(toClaim(name, tagged, claims, tagger, standing));
  }
  for (const held of claims.all()) settled.add(held);
  return settled;
}

function isCredible(name: TaggedName, page: Page, claims: Claims): boolean {
  const { from, to, type, confidence } = name;
  if (to - from > LONGEST[type]) return false;
  const held = new Set<Claim>();
  for (let at = from; at < to; at += 1) {
    const holder = claims.holder(page, at);
    if (holder !== null) held.add(holder);
    if (page.tokens[at]?.accusative === true || (page.demonyms[at] != null && (type !== 'ORG' || at === from))) return false;
  }
  return held.size === 0 ? confidence >= SURE_ENOUGH[type] : [...held].every((holder) => yields(holder, name));
}

/** True when a claim gives way to a name that shares words with it. */
function yields(held: Claim, { from, to, type, confidence }: TaggedName): boolean {
  if (held.rule === TRAP || (held.from === from && held.to === to)) return false;
  if (GUESSING.has(held.rule)) return confidence >= SURER_THAN_RULE && held.type === type;
  return held.rule === 'names.known' && held.type === 'LOC' && from <= held.from && held.to <= to && confidence >= SURER_THAN_TABLE;
}

function toClaim(name: TaggedName, { facts, sheet }: TaggedPage, claims: Claims, tagger: Tagger, standing: ReadonlySet<string>): Claim {
  const { page, titles } = facts;
  const { start, first } = nameStart(page, name.from, name.type, tagger.lists, standing);
  const why = reasons(name, sheet(), facts, (at) => claims.holder(page, at)?.rule ?? null, titles, tagger.weights);
  return { ...claim(page, { from: name.from, to: name.to, start, type: name.type, rule: 'names.tagger', name: [first, ...page.folded.slice(name.from + 1, name.to)].join(' ') }), reasons: why };
}
