import { VOWELLED } from '../../lexicon/level-words';
import { REGION_TRIGGERS, TOWN_TRIGGERS } from '../../lexicon/place-words';
import type { Knowledge } from '../../lexicon/knowledge';
import type { Demonym } from '../../model/annotation';
import type { Entity, EntityId } from '../../model/entity';
import { headAt } from '../names/cues';
import type { Claim, Page } from '../names/page';
import { because } from './because';
import type { Link, Links } from './links';
import { localEntity, writtenOut } from './local-entity';
import { isLatin, type OtherNames } from './other-names';
import { nameKey } from './person-name';
import { Anchors, countryOf, describes, type Anchor } from './place-anchors';
import { levelAround, levelBefore, levelOf, type Leveled, type PlacesByEnd } from './place-level';

const WATERS: ReadonlySet<string> = new Set(['نهر', 'بحيره']);
const WATER_KINDS: ReadonlySet<string | null> = new Set(['river', 'lake']);
/** «جمهورية تونس» is the country, «جمهورية دونيتسك» a region. */
const REPUBLIC = 'جمهوريه';
const LESSER: ReadonlySet<string | null> = new Set(['city', 'region']);
const LARGER: ReadonlySet<string | null> = new Set(['region', 'country']);
/** Words after a name in which the place around it must end. */
const LONGEST_SURROUNDING = 5;
const LEVEL_RULE = { region: 'region-by-context', town: 'town-by-context' } as const;

/** A link, and whether the words beside the name leave no doubt. */
interface Choice extends Link {
  readonly certain: boolean;
}

/** By name: the one place that an article means by it for certain, and where; null where it means several. */
type Certain = ReadonlyMap<string, { readonly entity: Entity; readonly claim: Claim } | null>;

/** Places of one name: what stands beside the name decides (مدينة, مقاطعة, نهر, اللبنانية), then the countries spoken of, then what the article says of the name elsewhere, then the likelier. */
export function linkPlaces(article: string, claims: readonly Claim[], demonyms: readonly Demonym[], others: OtherNames, knowledge: Knowledge): Links {
  const anchors = new Anchors(claims, demonyms, knowledge);
  const places = placesByEnd(claims);
  const choices = new Map(claims.map((claim) => [claim, choose(claim, anchors, places, knowledge) ?? renamed(claim, article, others)] as const));
  const elsewhere = certainOnes(choices);
  return new Map([...choices].map(([claim, choice]) => [claim, choice.certain ? choice : (asElsewhere(claim, choice, elsewhere, knowledge) ?? choice)] as const));
}

function choose(claim: Claim, anchors: Anchors, places: PlacesByEnd, knowledge: Knowledge): Choice | null {
  const [likeliest] = claim.senses;
  if (likeliest === undefined) return null;
  if (liesElsewhere(claim, places, knowledge)) return null;
  if (claim.senses.length === 1) return { entity: likeliest, because: [], certain: true };
  const water = headAt(claim.page, claim.from - 1, WATERS);
  const wet = claim.senses.find(({ kind }) => WATER_KINDS.has(kind));
  if (water !== null && wet !== undefined) return { entity: wet, because: [], certain: true };
  const marked = byVowels(claim);
  if (marked !== null) return marked;
  const senses = usualFirst(claim).filter(({ kind }) => !WATER_KINDS.has(kind));
  const before = senses.some(({ kind }) => kind === 'country') && claim.page.folded[claim.from - 1] === REPUBLIC ? null : levelBefore(claim, places);
  const level = before === null ? [] : senses.filter((sense) => levelOf(sense) === before.level);
  const pool = level.length > 0 ? level : senses;
  const country = nation(claim, pool, anchors, knowledge);
  const [first = likeliest] = pool;
  const home = country?.of ?? countryOf(first, knowledge);
  const here = senses.filter((sense) => countryOf(sense, knowledge) === home);
  const found = inCountry(claim, here, before);
  if (found === null) return { entity: first, because: [because('likeliest', null)], certain: false };
  if (country === null) return found.because.length > 0 || pool.every((sense) => countryOf(sense, knowledge) === home) ? found : { ...found, because: [because('likeliest', null)] };
  return { ...found, because: [because('neighbour', country.words), ...found.because.filter(({ words }) => words !== null)], certain: found.certain || country.certain };
}

/** A place that no table knows, or that the article calls by another name, too. */
function renamed(claim: Claim, article: string, others: OtherNames): Choice {
  const other = others.of.get(nameKey(claim.name));
  const own = { entity: localEntity(claim, article), because: [], certain: true };
  if (other?.type !== 'LOC' || claim.senses.length > 0) return own;
  const [sense = localEntity(isLatin(claim) ? other : claim, article)] = other.senses;
  return { entity: sense, because: [because('alias', writtenOut(other))], certain: true };
}

/** «بلدة آنا في منطقة فورونيج» is not the town of that name that lies in another country. */
function liesElsewhere(claim: Claim, places: PlacesByEnd, knowledge: Knowledge): boolean {
  if (headAt(claim.page, claim.from - 1, TOWN_TRIGGERS) === null || claim.senses.some(({ kind }) => !LESSER.has(kind))) return false;
  const around = surrounding(claim, places)?.senses.filter(({ kind }) => LARGER.has(kind)) ?? [];
  const countries = new Set(claim.senses.map((sense) => countryOf(sense, knowledge)));
  return around.length > 0 && !around.some((place) => countries.has(countryOf(place, knowledge)));
}

/** The place that a name is said to lie in: after «في», with the noun of a region at most between. */
function surrounding({ page, to }: Claim, places: PlacesByEnd): Claim | null {
  if (page.folded[to] !== 'في') return null;
  for (let end = to + 2; end <= to + LONGEST_SURROUNDING; end += 1) {
    const place = places.get(page)?.get(end);
    if (place === undefined) continue;
    return place.from === to + 1 || (place.from === to + 2 && headAt(page, to + 1, REGION_TRIGGERS) !== null) ? place : null;
  }
  return null;
}

/** The country that the surroundings name, of those in which places of this name lie; null when nothing speaks against the likeliest. */
function nation(claim: Claim, senses: readonly Entity[], anchors: Anchors, knowledge: Knowledge): { readonly of: EntityId; readonly words: string; readonly certain: boolean } | null {
  const [first] = senses;
  if (first === undefined) return null;
  const home = countryOf(first, knowledge);
  const rivals = new Map(senses.filter((sense) => mayRival(sense, first)).map((sense) => [countryOf(sense, knowledge), sense] as const));
  if (rivals.size + (rivals.has(home) ? 0 : 1) < 2) return null;
  const close = anchors.close(claim).find((anchor) => anchor.country === home || (rivals.has(anchor.country) && decides(anchor, claim, first, rivals.get(anchor.country))));
  if (close !== undefined) return { of: close.country, words: close.words, certain: true };
  if (first.kind === 'country' && anchors.count(home) > 0) return null;
  const block = anchors.inBlock(claim).find(({ country }) => country === home || mayBeFar(rivals.get(country), first));
  if (block !== undefined) return { of: block.country, words: block.words, certain: false };
  if (anchors.count(home) > 0) return null;
  const [most] = [...rivals.keys()].filter((of) => of !== home && anchors.count(of) > 0 && mayBeFar(rivals.get(of), first)).sort((a, b) => anchors.count(b) - anchors.count(a));
  return most === undefined ? null : { of: most, words: knowledge.entities.get(most)?.ar ?? most, certain: false };
}

/** A town may be mistaken for another town or for a country, a region for both. */
function mayRival(sense: Entity, first: Entity): boolean {
  return sense === first || first.kind === 'country' || levelOf(sense) === levelOf(first);
}

/** A country's name is rarely another place's: only its nationality right behind, or a list of such regions, takes it away («جورجيا وأريزونا»). */
function decides(anchor: Anchor, claim: Claim, first: Entity, rival: Entity | undefined): boolean {
  if (first.kind !== 'country' || describes(anchor, claim)) return true;
  if (rival?.kind === 'capital') return true;
  return rival?.kind === 'region' && anchor.kind === 'region';
}

function mayBeFar(rival: Entity | undefined, first: Entity): boolean {
  return rival !== undefined && (first.kind !== 'country' || rival.kind === 'capital');
}

/** Of one country: the country itself, its region or its town. */
function inCountry(claim: Claim, senses: readonly Entity[], before: Leveled | null): Choice | null {
  const [first] = senses;
  if (first === undefined) return null;
  if (senses.length === 1) return { entity: first, because: [], certain: false };
  const said = before === null ? undefined : senses.find((sense) => levelOf(sense) === before.level);
  if (before !== null && said !== undefined) return { entity: said, because: [because(LEVEL_RULE[before.level], before.word)], certain: true };
  const country = senses.find(({ kind }) => kind === 'country');
  if (country !== undefined) return { entity: country, because: [because('likeliest', null)], certain: false };
  const capital = senses.find(({ kind }) => kind === 'capital');
  if (capital !== undefined) return { entity: capital, because: [], certain: false };
  const around = levelAround(claim);
  const near = around === null ? undefined : senses.find((sense) => levelOf(sense) === around.level);
  if (around !== null && near !== undefined) return { entity: near, because: [because(LEVEL_RULE[around.level], around.word)], certain: false };
  return { entity: first, because: [because('likeliest', null)], certain: false };
}

function byVowels(claim: Claim): Choice | null {
  const written = writtenOut(claim);
  const [, id] = VOWELLED.find(([form]) => form === written) ?? [];
  const entity = claim.senses.find((sense) => sense.id === id);
  return entity === undefined ? null : { entity, because: [because('vowel-marks', written)], certain: true };
}

/** Places that the tables let the bare name mean, before those that need a cue. */
function usualFirst({ page, from, senses }: Claim): readonly Entity[] {
  const cued = new Set(page.matches[from]?.senses.flatMap(({ entity, cued: needsCue }) => (needsCue && entity !== null ? [entity.id] : [])) ?? []);
  return [...senses.filter(({ id }) => !cued.has(id)), ...senses.filter(({ id }) => cued.has(id))];
}

/** Names that the article uses of one place only, where it leaves no doubt; null where of several. */
function certainOnes(choices: ReadonlyMap<Claim, Choice>): Certain {
  const found = new Map<string, { readonly entity: Entity; readonly claim: Claim } | null>();
  for (const [claim, { entity, certain }] of choices) {
    if (!certain) continue;
    const seen = found.get(claim.name);
    found.set(claim.name, seen === undefined || seen?.entity.id === entity.id ? { entity, claim } : null);
  }
  return found;
}

/** Only what the nearest words do not already say otherwise. A capital or a country stays itself though its region is named elsewhere. */
function asElsewhere(claim: Claim, { entity }: Choice, elsewhere: Certain, knowledge: Knowledge): Link | null {
  const other = elsewhere.get(claim.name);
  if (other == null || levelAround(claim) !== null || !claim.senses.includes(other.entity)) return null;
  const isWhole = entity.kind === 'country' || entity.kind === 'capital';
  if (isWhole && countryOf(entity, knowledge) === countryOf(other.entity, knowledge)) return null;
  const { page, from, to } = other.claim;
  const first = page.tokens[from - 1] ?? page.tokens[from];
  const last = page.tokens[to - 1];
  return { entity: other.entity, because: [because('as-elsewhere', page.text.slice(first?.start, last?.end))] };
}

function placesByEnd(claims: readonly Claim[]): PlacesByEnd {
  const ends = new Map<Page, Map<number, Claim>>();
  for (const claim of claims) ends.set(claim.page, (ends.get(claim.page) ?? new Map<number, Claim>()).set(claim.to, claim));
  return ends;
}
