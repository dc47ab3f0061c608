import type { Knowledge } from '../../lexicon/knowledge';
import { TITLES, TITLE_LINKS } from '../../lexicon/titles';
import type { Entity, EntityId } from '../../model/entity';
import { fold } from '../../text/fold';
import { longestMatch } from '../../text/trie';
import { headAt } from '../names/cues';
import { follows } from '../names/gaps';
import type { Claim } from '../names/page';

/** How far left of a name its title may begin. */
const LONGEST_TITLE = 7;
const LONGEST_NATIONALITY = 2;
const ARTICLE = /^[وفبلك]?(?:ال|لل)(?=.{3})/;
const FEMININE = /ه$/;
const NOT_ARABIC = /[^\u0621-\u064a]+/u;
/** A word of the description that the title lacks («السابق») tells a little against it. */
const UNSAID = 0.1;

/** What somebody is: offices without article and gender, and countries. */
export interface Role {
  readonly offices: ReadonlySet<string>;
  readonly countries: ReadonlySet<EntityId>;
}

/** The title right before a name, as written and as a role. */
export interface Title extends Role {
  readonly words: string;
}

/** The title that stands right before a name; null when none does. */
export function titleBefore(claim: Claim, knowledge: Knowledge): Title | null {
  const { page } = claim;
  let from = claim.from;
  for (let at = claim.from - 1; at >= 0 && at >= claim.from - LONGEST_TITLE; at -= 1) {
    const next = page.tokens[at + 1];
    const word = page.folded[at] ?? '';
    if (next === undefined || !follows(next)) break;
    if (headAt(page, at, TITLES) !== null) from = at;
    else if (!word.startsWith('ال') && !TITLE_LINKS.has(word) && role([word], knowledge).countries.size === 0) break;
  }
  const first = page.tokens[from];
  const last = page.tokens[claim.from - 1];
  if (from === claim.from || first === undefined || last === undefined) return null;
  return { words: page.text.slice(first.start, last.end), ...role(page.folded.slice(from, claim.from), knowledge) };
}

/** What the tables say of a person; null when nothing. */
export function described({ description }: Entity, knowledge: Knowledge): Role | null {
  return description === null ? null : role(description.ar.split(NOT_ARABIC).map(fold).filter((word) => word !== ''), knowledge);
}

/** How well a title fits what somebody is known to be; 0 when it does not. */
export function fit(title: Role, known: Role): number {
  const shared = [...known.offices].filter((office) => title.offices.has(office)).length;
  const sameCountry = [...title.countries].some((id) => known.countries.has(id));
  if (shared === 0 || (title.countries.size > 0 && known.countries.size > 0 && !sameCountry)) return 0;
  return shared + (sameCountry ? 1 : 0) - (known.offices.size - shared) * UNSAID;
}

/** Sorts words into offices and countries; nationalities count as their countries. */
function role(words: readonly string[], knowledge: Knowledge): Role {
  const offices = new Set<string>();
  const countries = new Set<EntityId>();
  let at = 0;
  while (at < words.length) {
    const found = countryAt(words, at, knowledge);
    if (found === null) offices.add((words[at] ?? '').replace(ARTICLE, '').replace(FEMININE, ''));
    else countries.add(found.id);
    at += found?.length ?? 1;
  }
  return { offices, countries };
}

function countryAt(words: readonly string[], at: number, knowledge: Knowledge): { readonly id: EntityId; readonly length: number } | null {
  for (let length = LONGEST_NATIONALITY; length > 0; length -= 1) {
    const id = knowledge.demonyms.get(words.slice(at, at + length).join(' '));
    if (id !== undefined) return { id, length: Math.min(length, words.length - at) };
  }
  const match = longestMatch(knowledge.names, words, at);
  const place = match?.values.find(({ entity }) => entity?.kind === 'country')?.entity;
  return match === null || place == null ? null : { id: place.id, length: match.length };
}
