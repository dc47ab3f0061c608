import type { Knowledge } from '../../lexicon/knowledge';
import type { Entity, EntityId } from '../../model/entity';
import type { Claim } from '../names/page';
import { because } from './because';
import { national, partsOf, type Parts } from './institutions-of-states';
import type { Link, Links } from './links';
import { localEntity, writtenOut } from './local-entity';
import type { OtherNames } from './other-names';
import { nameKey } from './person-name';

/** A shorter opening is a kind of institution, not a name. */
const SHORTEST_OPENING = 2;

/** Names of the tables; institutions of a state by their head and country («الجيش الأوكراني» and «القوات المسلحة الأوكرانية» are one); strange names by themselves, under all the names that the article gives them. */
export function linkOrganisations(article: string, claims: readonly Claim[], others: OtherNames, named: ReadonlySet<EntityId>, knowledge: Knowledge): Links {
  const parts = new Map(claims.filter((claim) => claim.senses.length === 0).map((claim) => [claim, partsOf(claim, named, knowledge)] as const));
  const bearers = soleBearers(parts);
  const longer = longerNames([...parts.keys()]);
  const strange = (claim: Claim): Link => {
    const { institution, country } = parts.get(claim) ?? { institution: null, country: null };
    if (institution !== null && country !== null) return { entity: national(claim, institution, country), because: [because('institution-of', country.ar)] };
    const sole = institution === null ? null : bearers.get(institution.slug);
    if (institution !== null && sole != null) return { entity: national(claim, institution, sole.country), because: [because('sole-institution', writtenOut(sole.claim))] };
    return { entity: localEntity(claim, country?.kind === 'country' ? '' : article), because: [] };
  };
  return new Map(claims.map((claim) => [claim, known(claim) ?? renamed(claim, others, strange) ?? (parts.get(claim)?.institution == null ? shortened(claim, longer, strange) : null) ?? strange(claim)] as const));
}

function known({ senses: [sense] }: Claim): Link | null {
  return sense === undefined ? null : { entity: sense, because: [] };
}

/** What the article calls so, too: in the tables, or under its longer name. */
function renamed(claim: Claim, others: OtherNames, strange: (claim: Claim) => Link): Link | null {
  const other = others.of.get(nameKey(claim.name));
  if (other?.type !== 'ORG') return null;
  const sense = other.senses[0];
  if (sense === undefined && other.name.length <= claim.name.length) return null;
  return { entity: sense ?? strange(other).entity, because: [because('alias', writtenOut(other))] };
}

/** «المركز السوري» where the article names one «المركز السوري للعدالة والمساءلة». */
function shortened(claim: Claim, longer: ReadonlyMap<string, Claim | null>, strange: (claim: Claim) => Link): Link | null {
  const long = longer.get(claim.name);
  return long == null ? null : { entity: strange(long).entity, because: [because('part-of-name', writtenOut(long))] };
}

/** Countries whose institution of a kind is the only one that the article names. */
function soleBearers(parts: ReadonlyMap<Claim, Parts>): ReadonlyMap<string, { readonly country: Entity; readonly claim: Claim } | null> {
  const bearers = new Map<string, { readonly country: Entity; readonly claim: Claim } | null>();
  for (const [claim, { institution, country }] of parts) {
    if (institution === null || country === null) continue;
    const seen = bearers.get(institution.slug);
    bearers.set(institution.slug, seen === undefined || seen?.country.id === country.id ? (seen ?? { country, claim }) : null);
  }
  return bearers;
}

/** By each opening of a strange name the one name that goes on; null where several do. */
function longerNames(claims: readonly Claim[]): ReadonlyMap<string, Claim | null> {
  const longer = new Map<string, Claim | null>();
  for (const claim of claims) {
    const words = claim.name.split(' ');
    for (let length = SHORTEST_OPENING; length < words.length; length += 1) {
      const opening = words.slice(0, length).join(' ');
      const seen = longer.get(opening);
      longer.set(opening, seen === undefined || seen?.name === claim.name ? claim : null);
    }
  }
  return longer;
}
