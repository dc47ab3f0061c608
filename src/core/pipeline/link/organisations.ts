import { entityId } from '../../lexicon/slug';
import type { Knowledge } from '../../lexicon/knowledge';
import { NATIONAL_INSTITUTIONS } from '../../lexicon/organisations/national-institutions';
import type { Entity } from '../../model/entity';
import { fold } from '../../text/fold';
import { longestMatch } from '../../text/trie';
import type { Claim } from '../names/page';
import type { Links } from './links';
import { localEntity, writtenOut } from './local-entity';

interface Institution {
  readonly slug: string;
  readonly english: string;
  readonly kind: string;
}

/** An institution of a state in parts: what it is, and whose. */
interface Parts {
  readonly institution: Institution | null;
  readonly country: Entity | null;
}

const INSTITUTIONS: ReadonlyMap<string, Institution> = new Map(NATIONAL_INSTITUTIONS.map(([head, slug, english, kind]) => [fold(head), { slug, english, kind }]));
/** Countries that English names with the article. */
const WITH_THE = /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Vatican$|Seychelles$)|Republic$|Islands$|Emirates$/;
const LONGEST_NATIONALITY = 2;

/** Names of the tables; institutions of a state by their head and country («الجيش الأوكراني» and «القوات المسلحة الأوكرانية» are one); strange names by themselves. */
export function linkOrganisations(article: string, claims: readonly Claim[], knowledge: Knowledge): Links {
  const parts = new Map(claims.filter((claim) => claim.senses.length === 0).map((claim) => [claim, split(claim, knowledge)] as const));
  const bearers = soleBearers([...parts.values()]);
  return new Map(
    claims.map((claim) => {
      const [sense] = claim.senses;
      if (sense !== undefined) return [claim, sense] as const;
      const { institution, country } = parts.get(claim) ?? { institution: null, country: null };
      if (institution === null) return [claim, localEntity(claim, country === null && claim.rule === 'names.institution' ? article : '')] as const;
      const owner = country ?? bearers.get(institution.slug) ?? null;
      return [claim, owner === null ? localEntity(claim, article) : national(claim, institution, owner)] as const;
    }),
  );
}

function split(claim: Claim, knowledge: Knowledge): Parts {
  const words = claim.name.split(' ');
  for (let length = LONGEST_NATIONALITY; length > 0; length -= 1) {
    if (words.length <= length) continue;
    const of = knowledge.demonyms.get(words.slice(-length).join(' '));
    const country = of === undefined ? undefined : knowledge.entities.get(of);
    if (country !== undefined) return { institution: institutionOf(words.slice(0, -length), country), country };
  }
  for (let from = 1; from < words.length; from += 1) {
    const match = longestMatch(knowledge.names, words, from);
    const place = match !== null && from + match.length === words.length ? match.values[0]?.entity : null;
    if (place?.type === 'LOC') return { institution: institutionOf(words.slice(0, from), place), country: place };
  }
  return { institution: INSTITUTIONS.get(claim.name) ?? null, country: null };
}

/** Only a state has institutions: «الجيش الكوري» may be of either. */
function institutionOf(head: readonly string[], place: Entity): Institution | null {
  return place.kind === 'country' ? (INSTITUTIONS.get(head.join(' ')) ?? null) : null;
}

/** Countries whose institution of a kind is the only one that the article names. */
function soleBearers(parts: readonly Parts[]): ReadonlyMap<string, Entity | null> {
  const bearers = new Map<string, Entity | null>();
  for (const { institution, country } of parts) {
    if (institution === null || country === null) continue;
    const seen = bearers.get(institution.slug);
    bearers.set(institution.slug, seen === undefined || seen?.id === country.id ? country : null);
  }
  return bearers;
}

function national(claim: Claim, { slug, english, kind }: Institution, country: Entity): Entity {
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
