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
import { ARTS_AND_LEARNING } from './persons/arts-and-learning';
import { ASIA } from './persons/asia';
import { EGYPT_AND_SUDAN } from './persons/egypt-and-sudan';
import { EUROPE } from './persons/europe';
import { EUROPEAN_INSTITUTIONS } from './persons/european-institutions';
import { FRANCE_GERMANY_BRITAIN } from './persons/france-germany-britain';
import { GULF_AND_YEMEN } from './persons/gulf-and-yemen';
import { INTERNATIONAL } from './persons/international';
import { IRAN_AND_TURKEY } from './persons/iran-and-turkey';
import { IRAQ_AND_JIHADISTS } from './persons/iraq-and-jihadists';
import { ISRAEL } from './persons/israel';
import { LIBYA_AND_MAGHREB } from './persons/libya-and-maghreb';
import { PALESTINE_AND_JORDAN } from './persons/palestine-and-jordan';
import { RUSSIA } from './persons/russia';
import { SPORT } from './persons/sport';
import { SYRIA_AND_LEBANON } from './persons/syria-and-lebanon';
import { UKRAINE_AND_NEIGHBOURS } from './persons/ukraine-and-neighbours';
import { UNITED_STATES } from './persons/united-states';
import { UNITED_STATES_FORMER } from './persons/united-states-former';
import type { OrganisationRow, PersonRow } from './rows';
import { entityId } from './slug';
import { spellingsOf } from './spellings';

const SERVANT_OF = /(^| )عبد (?=ال)/g;

/** Those likelier to be meant first. */
const PERSONS: readonly (readonly PersonRow[])[] = [
  RUSSIA,
  UKRAINE_AND_NEIGHBOURS,
  UNITED_STATES,
  UNITED_STATES_FORMER,
  AMERICAS,
  FRANCE_GERMANY_BRITAIN,
  EUROPE,
  EUROPEAN_INSTITUTIONS,
  ISRAEL,
  IRAN_AND_TURKEY,
  PALESTINE_AND_JORDAN,
  SYRIA_AND_LEBANON,
  IRAQ_AND_JIHADISTS,
  GULF_AND_YEMEN,
  EGYPT_AND_SUDAN,
  LIBYA_AND_MAGHREB,
  AFRICA,
  ASIA,
  INTERNATIONAL,
  SPORT,
  ARTS_AND_LEARNING,
];

/** Persons of all tables. */
export const PERSON_ENTRIES: readonly NamedEntry[] = PERSONS.flat().map(person);

const ORGANISATIONS: readonly (readonly OrganisationRow[])[] = [MEDIA, ARAB_MEDIA, WORLD_MEDIA, INSTITUTIONS, WORLD_BODIES, SERVICES, PARTIES, MOVEMENTS, RESEARCH_AND_RIGHTS, COMPANIES, CLUBS];

/** Organisations of all tables. */
export const ORGANISATION_ENTRIES: readonly NamedEntry[] = ORGANISATIONS.flat().map(organisation);

function person([latin, ar, en, column]: PersonRow): NamedEntry {
  const spellings = spellingsOf(column).flatMap(withServantJoined);
  return {
    entity: { id: entityId('per', latin), type: 'PER', ar: spellings[0]?.text ?? null, latin, description: { ar, en }, kind: null, within: [], coordinates: null, wikidata: null, source: 'curated' },
    spellings: [...spellings, { text: latin, cued: false }],
  };
}

/** «عبد الله» is also written «عبدالله». */
function withServantJoined(spelling: NamedEntry['spellings'][number]): NamedEntry['spellings'] {
  const joined = spelling.text.replace(SERVANT_OF, '$1عبد');
  return joined === spelling.text ? [spelling] : [spelling, { ...spelling, text: joined }];
}

function organisation([latin, kind, ar, en, column]: OrganisationRow): NamedEntry {
  const spellings = spellingsOf(column);
  return {
    entity: { id: entityId('org', latin), type: 'ORG', ar: spellings[0]?.text ?? null, latin, description: { ar, en }, kind, within: [], coordinates: null, wikidata: null, source: 'curated' },
    spellings: [...spellings, { text: latin, cued: !latin.includes(' ') && latin.length < 3 }],
  };
}
