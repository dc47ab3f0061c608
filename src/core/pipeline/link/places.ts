import { REGION_TRIGGERS, REGION_WORDS, TOWN_TRIGGERS, TOWN_WORDS } from '../../lexicon/place-words';
import type { Demonym } from '../../model/annotation';
import type { Entity, EntityId } from '../../model/entity';
import { headAt } from '../names/cues';
import type { Claim } from '../names/page';
import type { Links } from './links';
import { localEntity } from './local-entity';

type Level = 'region' | 'town';

/** Words before and after a name that may tell its region from its town. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 6;
const WATERS: ReadonlySet<string> = new Set(['نهر', 'بحيره']);
const WATER_KINDS: ReadonlySet<string> = new Set(['river', 'lake']);

/** Namesakes: what stands before decides (مدينة, مقاطعة, نهر), then the words around, then the rest of the article, then the likelier. */
export function linkPlaces(article: string, claims: readonly Claim[], demonyms: readonly Demonym[]): Links {
  const countries = new Set<EntityId>(demonyms.map((demonym) => demonym.of));
  for (const claim of claims) if (claim.senses.length === 1) for (const id of [claim.senses[0]?.id, ...(claim.senses[0]?.within ?? [])]) if (id !== undefined) countries.add(id);
  const levels = usualLevels(claims);
  return new Map(claims.map((claim) => [claim, choose(claim, countries, levels) ?? localEntity(claim, article)] as const));
}

function choose(claim: Claim, countries: ReadonlySet<EntityId>, levels: ReadonlyMap<string, Level>): Entity | null {
  const [likeliest] = claim.senses;
  if (likeliest === undefined) return null;
  if (claim.senses.length === 1) return likeliest;
  if (headAt(claim.page, claim.from - 1, WATERS) !== null) return claim.senses.find((sense) => WATER_KINDS.has(sense.kind ?? '')) ?? likeliest;
  const dry = claim.senses.filter((sense) => !WATER_KINDS.has(sense.kind ?? ''));
  const near = dry.filter((sense) => sense.kind === 'country' || sense.within.some((place) => countries.has(place)));
  const senses = near.length > 0 && !isIn(dry[0], countries) ? near : dry;
  const before = levelBefore(claim);
  const capital = senses.find((sense) => sense.kind === 'capital');
  if (capital !== undefined && before !== 'region') return capital;
  const level = before ?? levelAround(claim) ?? (levels.get(claim.name) === 'region' ? 'region' : null);
  return (level === null ? undefined : senses.find((sense) => levelOf(sense) === level)) ?? senses[0] ?? likeliest;
}

function isIn(sense: Entity | undefined, countries: ReadonlySet<EntityId>): boolean {
  return sense !== undefined && (sense.kind === 'country' || sense.within.some((place) => countries.has(place)));
}

/** In an article that only speaks of «منطقة سومي», a bare «سومي» is the region. */
function usualLevels(claims: readonly Claim[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const claim of claims) {
    const level = levelBefore(claim);
    if (level === 'town' || (level === 'region' && !levels.has(claim.name))) levels.set(claim.name, level);
  }
  return levels;
}

function levelBefore(claim: Claim): Level | null {
  if (headAt(claim.page, claim.from - 1, TOWN_TRIGGERS) !== null) return 'town';
  return headAt(claim.page, claim.from - 1, REGION_TRIGGERS) !== null ? 'region' : null;
}

function levelAround(claim: Claim): Level | null {
  for (let distance = 1; distance <= WORDS_AFTER; distance += 1) {
    for (const at of distance <= WORDS_BEFORE ? [claim.from - distance, claim.to - 1 + distance] : [claim.to - 1 + distance]) {
      const word = claim.page.folded[at]?.replace(/^[وف](?=.{4})/, '') ?? '';
      if (TOWN_WORDS.has(word)) return 'town';
      if (REGION_WORDS.has(word)) return 'region';
    }
  }
  return null;
}

function levelOf(entity: Entity): Level | null {
  if (entity.kind === 'region' || entity.kind === 'area') return 'region';
  return entity.kind === 'city' || entity.kind === 'capital' ? 'town' : null;
}
