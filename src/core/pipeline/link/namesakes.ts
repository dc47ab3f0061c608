import type { Knowledge } from '../../lexicon/knowledge';
import type { Entity, EntityId } from '../../model/entity';
import type { Claim } from '../names/page';
import { because } from './because';
import { genderBefore, isWoman } from './gender';
import type { Link } from './links';
import { described, fit, titleBefore, type Role } from './title-before';

/** A person is given this many titles at most, so that looking stays cheap. */
const MOST_TITLES = 8;

/** Tells persons of one name apart by what the article and the tables say of them. */
export class Namesakes {
  readonly #roles = new Map<EntityId, Role[]>();
  /** How often the article names each in full. */
  readonly #counts = new Map<EntityId, number>();
  readonly #women = new Map<EntityId, boolean>();

  constructor(private readonly knowledge: Knowledge) {}

  /** Notes title and gender that stand before a name whose bearer is certain. */
  learn(claim: Claim, { id }: Entity): void {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const gender = genderBefore(claim);
    if (gender !== null && (gender.sure || !this.#women.has(id))) this.#women.set(id, gender.woman);
    const title = titleBefore(claim, this.knowledge);
    const roles = this.#roles.get(id) ?? [];
    if (title !== null && roles.length < MOST_TITLES) roles.push(title);
    this.#roles.set(id, roles);
  }

  /** The one of several whom the title fits best; else the only one of the right gender; else whom the bare name usually means. Null when nothing decides. */
  among(claim: Claim, candidates: readonly Entity[]): Link | null {
    const titled = this.byTitle(claim, candidates);
    if (titled !== null) return titled;
    const gender = genderBefore(claim);
    const possible = distinct(candidates).filter((entity) => gender === null || (this.#isWoman(entity) ?? gender.woman) === gender.woman);
    const women = possible.filter((entity) => this.#isWoman(entity) === true);
    const [only] = gender?.woman === true && women.length > 0 ? women : possible;
    if (gender !== null && only !== undefined && (possible.length === 1 || (gender.woman && women.length === 1))) return { entity: only, because: [because('gender', gender.word)] };
    const plain = possible.filter((entity) => isPlain(claim, entity));
    const [usual] = plain;
    if (usual !== undefined && plain.length === 1) return { entity: usual, because: [because('likeliest', null)] };
    const chief = plain.length === 0 ? this.#chief(possible) : null;
    return chief === null ? null : { entity: chief, because: [because('surname-of', chief.ar ?? chief.latin)] };
  }

  /** The one of several whom the title before the name fits best; null when there is no title, or it fits two alike. */
  byTitle(claim: Claim, candidates: readonly Entity[]): Link | null {
    const title = titleBefore(claim, this.knowledge);
    if (title === null) return null;
    const [best, second] = distinct(candidates)
      .map((entity) => ({ entity, fit: Math.max(0, ...this.#rolesOf(entity).map((role) => fit(title, role))) }))
      .sort((a, b) => b.fit - a.fit);
    return best === undefined || best.fit <= (second?.fit ?? 0) ? null : { entity: best.entity, because: [because('title', title.words)] };
  }

  /** True when a title stands before the name. */
  isTitled(claim: Claim): boolean {
    return titleBefore(claim, this.knowledge) !== null;
  }

  /** True when the title is a woman's and the person a man, or the other way round. */
  excludes(claim: Claim, entity: Entity): boolean {
    const gender = genderBefore(claim);
    return gender?.sure === true && this.#isWoman(entity) === !gender.woman;
  }

  /** Whom the article names in full again and again, where it names the others once in passing. */
  #chief(candidates: readonly Entity[]): Entity | null {
    const often = candidates.filter(({ id }) => (this.#counts.get(id) ?? 0) > 1);
    const [one] = often;
    return one !== undefined && often.length === 1 ? one : null;
  }

  #rolesOf(entity: Entity): readonly Role[] {
    const known = described(entity, this.knowledge);
    return [...(known === null ? [] : [known]), ...(this.#roles.get(entity.id) ?? [])];
  }

  #isWoman(entity: Entity): boolean | null {
    return isWoman(entity) ?? this.#women.get(entity.id) ?? null;
  }
}

function distinct(entities: readonly Entity[]): readonly Entity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity] as const)).values()];
}

/** True when the tables let the bare spelling mean this person without a cue. */
function isPlain({ page, from }: Claim, { id }: Entity): boolean {
  return page.matches[from]?.senses.some(({ entity, cued }) => !cued && entity?.id === id) ?? false;
}
