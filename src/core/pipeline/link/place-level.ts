import { BEFORE_REGION, BEFORE_TOWN, TOWNS_IN } from '../../lexicon/level-words';
import { PLURAL_TRIGGERS, REGION_TRIGGERS, REGION_WORDS, TOWN_TRIGGERS, TOWN_WORDS } from '../../lexicon/place-words';
import type { Entity } from '../../model/entity';
import { headAt } from '../names/cues';
import { follows } from '../names/gaps';
import type { Claim, Page } from '../names/page';

export type Level = 'region' | 'town';

/** A level, with the word that says it. */
export interface Leveled {
  readonly level: Level;
  readonly word: string;
}

/** Words before and after a name that may tell its region from its town. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 6;
/** A list of towns after one noun («مدن دونيتسك ولوغانسك …»). */
const LONGEST_LIST = 8;
const IN = 'في';

/** Claims of places by the token that each ends before. */
export type PlacesByEnd = ReadonlyMap<Page, ReadonlyMap<number, Claim>>;

/** What stands before a name and says outright whether it is a region or a town. */
export function levelBefore(claim: Claim, places: PlacesByEnd): Leveled | null {
  return head(claim.page, claim.from) ?? inList(claim, places) ?? aroundTown(claim, places);
}

/** What a word near the name suggests. */
export function levelAround({ page, from, to }: Claim): Leveled | null {
  for (let distance = 1; distance <= WORDS_AFTER; distance += 1) {
    for (const at of distance <= WORDS_BEFORE ? [from - distance, to - 1 + distance] : [to - 1 + distance]) {
      const word = page.folded[at]?.replace(/^[وف](?=.{4})/, '') ?? '';
      if (TOWN_WORDS.has(word)) return { level: 'town', word };
      if (REGION_WORDS.has(word)) return { level: 'region', word };
    }
  }
  return null;
}

/** Whether a place is a region or a town; null for all else, countries too. */
export function levelOf({ kind }: Entity): Level | null {
  if (kind === 'region' || kind === 'area') return 'region';
  return kind === 'city' || kind === 'capital' ? 'town' : null;
}

function head(page: Page, from: number): Leveled | null {
  const name = page.tokens[from];
  const at = from - 1;
  if (name === undefined || !follows(name)) return null;
  const town = headAt(page, at, TOWN_TRIGGERS) ?? headAt(page, at, BEFORE_TOWN);
  if (town !== null) return { level: 'town', word: town.first };
  const region = headAt(page, at, REGION_TRIGGERS) ?? headAt(page, at, BEFORE_REGION);
  return region === null ? null : { level: 'region', word: region.first };
}

/** «مدينتي سومي وخاركيف»: the noun before the first place of a list speaks of all. */
function inList(claim: Claim, places: PlacesByEnd): Leveled | null {
  let first = claim;
  for (let length = 0; length < LONGEST_LIST; length += 1) {
    const before = places.get(claim.page)?.get(first.from);
    const token = first.page.tokens[first.from];
    if (before === undefined || token === undefined || !/^\s*[،,]?\s*$/.test(token.gap) || (first.start === token.start && follows(token))) break;
    first = before;
  }
  return first !== claim && headAt(first.page, first.from - 1, PLURAL_TRIGGERS) !== null ? head(first.page, first.from) : null;
}

/** «بلدة سودجا في كورسك», «قرى في سومي»: what towns lie in is a region. */
function aroundTown({ page, from, start }: Claim, places: PlacesByEnd): Leveled | null {
  const token = page.tokens[from];
  if (token === undefined || !follows(token)) return null;
  const glued = start > token.start && token.folded.startsWith('ب');
  if (!glued && page.folded[from - 1] !== IN) return null;
  const end = glued ? from : from - 1;
  const town = places.get(page)?.get(end);
  const noun = headAt(page, (town?.from ?? end) - 1, TOWNS_IN);
  return noun === null ? null : { level: 'region', word: noun.first };
}
