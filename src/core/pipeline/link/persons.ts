import { skeleton } from '../../lexicon/name-skeleton';
import type { Knowledge } from '../../lexicon/knowledge';
import type { Entity } from '../../model/entity';
import type { Claim } from '../names/page';
import type { Links } from './links';
import { localEntity } from './local-entity';

/** Shorter surnames may be spelled alike by chance. */
const SHORTEST_VARIANT = 5;

/** Full names of an article by their last word and by its skeleton; null where two persons share it. */
interface FullNames {
  readonly bySurname: Map<string, Entity | null>;
  readonly bySkeleton: Map<string, Entity | null>;
}

/** Full names first, then what is left of them: a surname means who bears it in full in the same article, else the one person of the tables. */
export function linkPersons(article: string, claims: readonly Claim[], knowledge: Knowledge): Links {
  const links = new Map<Claim, Entity>();
  const known: FullNames = { bySurname: new Map(), bySkeleton: new Map() };
  for (const claim of claims) {
    if (claim.doubtful || !claim.name.includes(' ')) continue;
    const entity = claim.senses[0] ?? bySkeletons(claim.name, knowledge) ?? variant(claim.name, known) ?? localEntity(claim, article, firstAndLast(claim.name));
    links.set(claim, entity);
    learn(known.bySurname, lastWord(claim.name), entity);
    if (isVariable(lastWord(claim.name))) learn(known.bySkeleton, fullSkeleton(claim.name), entity);
    if (isVariable(lastWord(claim.name))) learn(known.bySkeleton, skeleton(lastWord(claim.name)), entity);
  }
  for (const claim of claims) {
    if (links.has(claim)) continue;
    const entity = surname(claim, known) ?? (claim.doubtful ? null : soleBearer(claim) ?? localEntity(claim, article));
    if (entity !== null) links.set(claim, entity);
  }
  return links;
}

function surname(claim: Claim, known: FullNames): Entity | null {
  const word = lastWord(claim.name);
  const exact = known.bySurname.get(word);
  if (exact != null) return exact;
  if (exact === null) return claim.senses.length === 1 && !claim.doubtful ? (claim.senses[0] ?? null) : null;
  if (claim.senses.length > 0 || !isVariable(word)) return null;
  return known.bySkeleton.get(skeleton(word)) ?? null;
}

function soleBearer(claim: Claim): Entity | null {
  return claim.senses.length === 1 ? (claim.senses[0] ?? null) : null;
}

function bySkeletons(name: string, knowledge: Knowledge): Entity | null {
  return isVariable(lastWord(name)) ? (knowledge.skeletons.get(fullSkeleton(name)) ?? null) : null;
}

function variant(name: string, known: FullNames): Entity | null {
  return isVariable(lastWord(name)) ? (known.bySkeleton.get(fullSkeleton(name)) ?? null) : null;
}

/** Only foreign surnames vary; «ال…» is an Arabic one. */
function isVariable(word: string): boolean {
  return word.length >= SHORTEST_VARIANT && !word.startsWith('ال');
}

function learn(names: Map<string, Entity | null>, key: string, entity: Entity): void {
  const seen = names.get(key);
  names.set(key, seen === undefined || seen?.id === entity.id ? entity : null);
}

function fullSkeleton(name: string): string {
  return name.split(' ').map(skeleton).join(' ');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Middle names come and go within an article. */
function firstAndLast(name: string): string {
  return `${name.slice(0, name.indexOf(' '))} ${lastWord(name)}`;
}
