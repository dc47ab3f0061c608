import type { NamedEntry } from './knowledge';
import { ARAB_MEDIA } from './organisations/arab-media';
import { CLUBS } from './organisations/clubs';
import { COMPANIES } from './organisations/companies';
import { INSTITUTIONS } from './organisations/institutions';
import { MEDIA } from './organisations/media';
import { MOVEMENTS } from './organisations/movements';
import { PARTIES } from './organisations/parties';
import { RESEARCH_AND_RIGHTS } from './organisations/research-and-rights';
import { SERVICES } from './organisations/services';
import { WORLD_BODIES } from './organisations/world-bodies';
import { WORLD_MEDIA } from './organisations/world-media';
import { AFRICA } from './persons/africa';
import { AMERICAS } from './persons/americas';
import { ARAB_EAST } from './persons/arab-east';
import { ASIA_AND_UN } from './persons/asia-and-un';
import { EUROPE } from './persons/europe';
import { ISRAEL_IRAN_TURKEY } from './persons/israel-iran-turkey';
import { RUSSIA_UKRAINE } from './persons/russia-ukraine';
import type { OrganisationRow, PersonRow } from './rows';
import { entityId } from './slug';
import { spellingsOf } from './spellings';

/** Persons of all tables. */
export const PERSON_ENTRIES: readonly NamedEntry[] = [...RUSSIA_UKRAINE, ...AMERICAS, ...EUROPE, ...ISRAEL_IRAN_TURKEY, ...ARAB_EAST, ...AFRICA, ...ASIA_AND_UN].map(person);

const ORGANISATIONS: readonly (readonly OrganisationRow[])[] = [MEDIA, ARAB_MEDIA, WORLD_MEDIA, INSTITUTIONS, WORLD_BODIES, SERVICES, PARTIES, MOVEMENTS, RESEARCH_AND_RIGHTS, COMPANIES, CLUBS];

/** Organisations of all tables. */
export const ORGANISATION_ENTRIES: readonly NamedEntry[] = ORGANISATIONS.flat().map(organisation);

function person([latin, ar, en, column]: PersonRow): NamedEntry {
  const spellings = spellingsOf(column);
  return {
    entity: { id: entityId('per', latin), type: 'PER', ar: spellings[0]?.text ?? null, latin, description: { ar, en }, kind: null, within: [], coordinates: null, wikidata: null, source: 'curated' },
    spellings: [...spellings, { text: latin, cued: false }],
  };
}

function organisation([latin, kind, ar, en, column]: OrganisationRow): NamedEntry {
  const spellings = spellingsOf(column);
  return {
    entity: { id: entityId('org', latin), type: 'ORG', ar: spellings[0]?.text ?? null, latin, description: { ar, en }, kind, within: [], coordinates: null, wikidata: null, source: 'curated' },
    spellings: [...spellings, { text: latin, cued: !latin.includes(' ') && latin.length < 3 }],
  };
}
