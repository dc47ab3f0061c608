import type { Knowledge } from '../../lexicon/knowledge';
import { NATIONAL_INSTITUTIONS } from '../../lexicon/organisations/national-institutions';
import { entityId } from '../../lexicon/slug';
import type { Entity, EntityId } from '../../model/entity';
import { fold } from '../../text/fold';
import { longestMatch } from '../../text/trie';
import type { Claim } from '../names/page';
import { writtenOut } from './local-entity';

/** A kind of institution that every state has. */
export interface Institution {
  readonly slug: string;
  readonly english: string;
  readonly kind: string;
}

/** An institution of a state in parts: what it is, and whose. */
export interface Parts {
  readonly institution: Institution | null;
  readonly country: Entity | null;
}

const INSTITUTIONS: ReadonlyMap<string, Institution> = new Map(NATIONAL_INSTITUTIONS.map(([head, slug, english, kind]) => [fold(head), { slug, english, kind }]));
/** Countries that English names with the article. */
const WITH_THE = /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Vatican$|Seychelles$)|Republic$|Islands$|Emirates$/;
const LONGEST_NATIONALITY = 2;
/** Nationalities of two states, by the place that they are derived from. */
const DIVIDED: ReadonlyMap<string, readonly EntityId[]> = new Map([['loc:korean-peninsula', [entityId('loc', 'north-korea'), entityId('loc', 'south-korea')]]]);

/** Takes the name of an institution apart: by its nationality, by the country that it ends with, or as a kind alone. `named` are the places that the article names: one Korea of two makes «الكوري» its own. */
export function partsOf(claim: Claim, named: ReadonlySet<EntityId>, knowledge: Knowledge): Parts {
  const words = claim.name.split(' ');
  for (let length = LONGEST_NATIONALITY; length > 0; length -= 1) {
    if (words.length <= length) continue;
    const of = knowledge.demonyms.get(words.slice(-length).join(' '));
    const country = of === undefined ? undefined : knowledge.entities.get(half(of, named));
    if (country !== undefined) return { institution: institutionOf(words.slice(0, -length), country), country };
  }
  for (let from = 1; from < words.length; from += 1) {
    const match = longestMatch(knowledge.names, words, from);
    const place = match !== null && from + match.length === words.length ? match.values[0]?.entity : null;
    if (place?.type === 'LOC') return { institution: institutionOf(words.slice(0, from), place), country: place };
  }
  return { institution: INSTITUTIONS.get(claim.name) ?? null, country: null };
}

/** The institution of a state. */
export function national(claim: Claim, { slug, english, kind }: Institution, country: Entity): Entity {
  return {
    id: entityId('org', `${country.id.replace('loc:', '')}-${slug}`),
    type: 'ORG',
    ar: writtenOut(claim),
    latin: country.latin === null ? null : `${english} of ${WITH_THE.test(country.latin) ? 'the ' : ''}${country.latin}`,
    description: null,
    kind,
    within: [],
    coordinates: null,
    wikidata: null,
    source: 'curated',
  };
}

function half(place: EntityId, named: ReadonlySet<EntityId>): EntityId {
  const [one, ...others] = (DIVIDED.get(place) ?? []).filter((state) => named.has(state));
  return one === undefined || others.length > 0 ? place : one;
}

/** Only a state has institutions: «الجيش الكوري» may be of either. */
function institutionOf(head: readonly string[], place: Entity): Institution | null {
  return place.kind === 'country' ? (INSTITUTIONS.get(head.join(' ')) ?? null) : null;
}
