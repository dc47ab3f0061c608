import type { Knowledge } from '../../lexicon/knowledge';
import { skeleton } from '../../lexicon/name-skeleton';
import { longestMatch } from '../../text/trie';
import { follows } from '../names/gaps';
import type { Claim } from '../names/page';
import { because } from './because';
import { FullNames, oneOf } from './full-names';
import type { Link, Links } from './links';
import { localEntity, writtenOut } from './local-entity';
import { Namesakes } from './namesakes';
import type { OtherNames } from './other-names';
import { isNumbered, nameKey, nameParts } from './person-name';
import { mayBeSameFirstName, mayBeVariant } from './variants';

/** What tells a person from a namesake when it stands after the name («جورج بوش الأب»). */
const CALLED_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['الابن', ['الابن', 'جونيور']],
  ['جونيور', ['جونيور', 'الابن']],
  ['الاب', ['الاب']],
  ['الجد', ['الجد']],
  ['الحفيد', ['الحفيد']],
]);

/** Full names first, then what is left of them: a short name means who bears it in full in the same article, else the one person of the tables. */
export function linkPersons(article: string, claims: readonly Claim[], others: OtherNames, knowledge: Knowledge): Links {
  const links = new Map<Claim, Link>();
  const full = new FullNames();
  const namesakes = new Namesakes(knowledge);
  for (const claim of claims) {
    if (claim.doubtful || !isFull(claim)) continue;
    const link = suffixed(claim, article, knowledge) ?? named(claim, full, namesakes, knowledge) ?? otherwise(claim, others, links) ?? { entity: localEntity(claim, article), because: [] };
    links.set(claim, link);
    full.add(link.entity, claim.name, writtenOut(claim));
    namesakes.learn(claim, link.entity);
  }
  for (const claim of claims) {
    if (links.has(claim)) continue;
    const link = suffixed(claim, article, knowledge) ?? shortened(claim, full, namesakes) ?? otherwise(claim, others, links) ?? (claim.doubtful ? null : (alone(claim, full, namesakes) ?? { entity: localEntity(claim, article), because: [] }));
    if (link !== null) links.set(claim, link);
  }
  return links;
}

/** «دونالد ترامب الابن» is not whom the tables call «دونالد ترامب», unless they list him so. */
function suffixed(claim: Claim, article: string, knowledge: Knowledge): Link | null {
  const token = claim.page.tokens[claim.to];
  const suffixes = token === undefined || !follows(token) ? undefined : CALLED_AFTER.get(token.folded);
  if (token === undefined || suffixes === undefined) return null;
  const words = claim.name.split(' ');
  const listed = suffixes.map((suffix) => longestMatch(knowledge.names, [...words, suffix], 0)).find((match) => match?.length === words.length + 1);
  return { entity: listed?.values[0]?.entity ?? localEntity(claim, article, `${claim.name} ${token.folded}`), because: [because('called-after', token.folded)] };
}

/** Whom a full name means: the tables, a name like it in the tables or the article. */
function named(claim: Claim, full: FullNames, namesakes: Namesakes, knowledge: Knowledge): Link | null {
  const [likeliest] = claim.senses;
  if (likeliest !== undefined) return claim.senses.length === 1 ? { entity: likeliest, because: [] } : (namesakes.among(claim, claim.senses) ?? { entity: likeliest, because: [because('likeliest', null)] });
  const listed = spelledAlike(claim.name, knowledge);
  if (listed !== null) return listed;
  const alike = full.alike(claim.name);
  return alike === null ? null : { entity: alike.entity, because: alike.written === writtenOut(claim) ? [] : [because('variant', alike.written)] };
}

/** The person of the tables whose name this may be in another spelling. */
function spelledAlike(name: string, knowledge: Knowledge): Link | null {
  const parts = nameParts(name);
  for (const { entity, name: listed } of knowledge.skeletons.get(name.split(' ').map(skeleton).join(' ')) ?? []) {
    const known = nameParts(listed);
    if (parts.length > 1 && parts.length === known.length && mayBeSameFirstName(parts[0] ?? '', known[0] ?? '') && mayBeVariant(parts[parts.length - 1] ?? '', known[known.length - 1] ?? '')) return { entity, because: [because('variant', entity.ar)] };
  }
  return null;
}

/** A short name whose bearer the article names in full. */
function shortened(claim: Claim, full: FullNames, namesakes: Namesakes): Link | null {
  const bearers = full.bearers(claim.name);
  if (bearers === null) return null;
  const { how, found } = bearers;
  const entities = found.map(({ entity }) => entity);
  const isListed = claim.senses.some(({ id }) => entities.some((entity) => entity.id === id));
  if (how === 'variant' && claim.senses.length > 0 && !isListed) return null;
  const one = oneOf(found);
  if (how === 'first-name-of' && !isListed) {
    if (one?.entity.source === 'article' && (isInitialled(one.parts) || !namesakes.isTitled(claim))) return { entity: one.entity, because: [because(how, one.written)] };
    return namesakes.byTitle(claim, entities);
  }
  const titled = claim.senses.length > 0 && !claim.doubtful ? namesakes.byTitle(claim, [...entities, ...claim.senses]) : null;
  if (one !== null && titled?.entity.id !== one.entity.id && titled !== null) return titled;
  if (one !== null) return namesakes.excludes(claim, one.entity) ? null : { entity: one.entity, because: [because(how, one.written)] };
  return namesakes.among(claim, entities);
}

/** «دعاء.م» is called «المتهمة دعاء» all along. */
function isInitialled(parts: readonly string[]): boolean {
  return parts[parts.length - 1]?.length === 1;
}

/** A name that the article calls another name of somebody. */
function otherwise(claim: Claim, others: OtherNames, links: ReadonlyMap<Claim, Link>): Link | null {
  const partner = others.of.get(nameKey(claim.name));
  const entity = partner === undefined ? undefined : (partner.senses[0] ?? links.get(partner)?.entity);
  return partner === undefined || entity === undefined ? null : { entity, because: [because('alias', writtenOut(partner))] };
}

/** A short name without a full one: the one person of the tables who is called so, or whom the title fits. */
function alone(claim: Claim, full: FullNames, namesakes: Namesakes): Link | null {
  if (full.bearers(claim.name)?.how === 'surname-of') return null;
  const [only] = claim.senses;
  if (claim.senses.length !== 1 || only === undefined) return namesakes.among(claim, claim.senses);
  return namesakes.excludes(claim, only) ? null : { entity: only, because: only.ar === writtenOut(claim) ? [] : [because('known-bearer', only.ar)] };
}

/** Of two parts at least, or told from namesakes by number («عبد الله الثاني»). */
function isFull({ name }: Claim): boolean {
  const parts = nameParts(name);
  return parts.length > 1 || isNumbered(parts[0] ?? '');
}
