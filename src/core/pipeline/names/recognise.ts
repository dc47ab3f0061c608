import type { Knowledge } from '../../lexicon/knowledge';
import type { Demonym, Mention } from '../../model/annotation';
import type { Entity } from '../../model/entity';
import type { Draft } from '../draft';
import { link } from '../link/link';
import { Claims, type Rule } from './board';
import { findDemonyms } from './demonyms';
import { type Claim, type Page, readPages } from './page';
import { propagate } from './propagate';
import { recallFirstNames } from './recall-first-names';
import { repeatNames } from './repeat-names';
import { apposition } from './rules/apposition';
import { calledPerson } from './rules/called-person';
import { facility } from './rules/facility';
import { givenName } from './rules/given-name';
import { initialledPerson } from './rules/initialled-person';
import { institution } from './rules/institution';
import { TRAP, knownName } from './rules/known-name';
import { namedBody } from './rules/named-body';
import { nationalPerson } from './rules/national-person';
import { quotedMedium } from './rules/quoted-medium';
import { titledPerson } from './rules/titled-person';
import { triggeredPlace } from './rules/triggered-place';
import { settle } from './tagger/settle';
import type { Tagger } from './tagger/tagger';

/** Rules whose claims compete: the longest keeps the words, an earlier rule wins a tie. */
const STRONG: readonly Rule[] = [knownName, quotedMedium, institution, namedBody, facility];
/** Rules for strange names, each over what those before left free. */
const WEAK: readonly Rule[] = [initialledPerson, titledPerson, givenName, nationalPerson, apposition, calledPerson, triggeredPlace];

/** Finds the names of an article and the entities that they mean. Without a tagger, by tables and rules alone. */
export function recognise(draft: Draft, knowledge: Knowledge, tagger: Tagger | null = null): { readonly mentions: readonly Mention[]; readonly demonyms: readonly Demonym[]; readonly entities: readonly Entity[] } {
  const pages = readPages(draft, knowledge);
  const ruled = claimByRules(pages, knowledge);
  const claims = tagger === null ? ruled : settle(pages, ruled, tagger);
  if (tagger !== null) for (const found of propagate(pages, claims)) claims.add(found);
  for (const found of repeatNames(pages, claims)) claims.add(found);
  for (const found of recallFirstNames(pages, claims)) claims.add(found);
  const demonyms = findDemonyms(pages, claims);
  return { demonyms, ...link(draft, pages, claims.all().filter((found) => found.rule !== TRAP), demonyms, knowledge) };
}

/** What tables and rules make of the pages, without a model. */
export function claimByRules(pages: readonly Page[], knowledge: Knowledge): Claims {
  const claims = new Claims(knowledge);
  for (const page of pages) for (const found of longestFirst(STRONG.flatMap((rule) => rule(page, claims)))) claims.add(found);
  for (const rule of WEAK) for (const page of pages) for (const found of rule(page, claims)) claims.add(found);
  for (const found of propagate(pages, claims)) claims.add(found);
  return claims;
}

/** Longer claims first; equal ones stay in the order of the rules. */
function longestFirst(found: readonly Claim[]): readonly Claim[] {
  return [...found].sort((a, b) => b.to - b.from - (a.to - a.from));
}

