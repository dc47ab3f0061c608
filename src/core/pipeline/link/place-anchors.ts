import type { Knowledge } from '../../lexicon/knowledge';
import type { Demonym } from '../../model/annotation';
import type { Entity, EntityId } from '../../model/entity';
import { indexAfter } from '../../text/ordered-spans';
import type { Claim } from '../names/page';

/** Something in the text that lies in a country for certain. */
export interface Anchor {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly country: EntityId;
  readonly kind: string | null;
  /** True for a nationality («اللبنانية»). */
  readonly adjective: boolean;
  readonly words: string;
}

/** Letters between a name and what says its country («طرابلس، شمال لبنان»). */
const CLOSE = 24;
/** Between a name and the adjective that describes it («بولونيا الإيطالية»). */
const ADJACENT = 2;
/** Farther than this in one block, distance says nothing. */
const SAME_BLOCK = 400;

/** Nationalities and unmistakable places of an article, for telling places of one name apart. */
export class Anchors {
  readonly #byBlock = new Map<number, Anchor[]>();
  readonly #counts = new Map<EntityId, number>();

  constructor(claims: readonly Claim[], demonyms: readonly Demonym[], knowledge: Knowledge) {
    const text = claims[0]?.page.text ?? '';
    for (const { page, start, end, senses } of claims) {
      const [place] = senses;
      const country = senses.length === 1 && place !== undefined ? countryOf(place, knowledge) : null;
      if (country !== null) this.#add({ block: page.block, start, end, country, kind: place?.kind ?? null, adjective: false, words: text.slice(start, end) });
    }
    for (const { block, start, end, of } of demonyms) this.#add({ block, start, end, country: of, kind: null, adjective: true, words: text.slice(start, end) });
    for (const list of this.#byBlock.values()) list.sort((a, b) => a.start - b.start);
  }

  /** Anchors close by, nearest first. */
  close(claim: Claim): readonly Anchor[] {
    return this.#within(claim, CLOSE);
  }

  /** Anchors of the same block, nearest first. */
  inBlock(claim: Claim): readonly Anchor[] {
    return this.#within(claim, SAME_BLOCK);
  }

  /** How often the article speaks of a country. */
  count(country: EntityId): number {
    return this.#counts.get(country) ?? 0;
  }

  #add(anchor: Anchor): void {
    const list = this.#byBlock.get(anchor.block) ?? [];
    list.push(anchor);
    this.#byBlock.set(anchor.block, list);
    this.#counts.set(anchor.country, this.count(anchor.country) + 1);
  }

  #within(claim: Claim, reach: number): readonly Anchor[] {
    const list = this.#byBlock.get(claim.page.block) ?? [];
    const near: Anchor[] = [];
    for (let i = indexAfter(list, claim.start - reach); i < list.length; i += 1) {
      const anchor = list[i];
      if (anchor === undefined || anchor.start > claim.end + reach) break;
      if (anchor.end <= claim.start || anchor.start >= claim.end) near.push(anchor);
    }
    return near.sort((a, b) => distance(claim, a) - distance(claim, b));
  }
}

/** Letters between a name and an anchor. */
export function distance(claim: Claim, { start, end }: Anchor): number {
  return start >= claim.end ? start - claim.end : claim.start - end;
}

/** True for a nationality right after the name. */
export function describes(anchor: Anchor, claim: Claim): boolean {
  return anchor.adjective && anchor.start >= claim.end && anchor.start - claim.end <= ADJACENT;
}

/** The country that a place is or lies in; itself when no table says. */
export function countryOf(place: Entity, knowledge: Knowledge): EntityId {
  if (place.kind === 'country') return place.id;
  return place.within.find((id) => knowledge.entities.get(id)?.kind === 'country') ?? place.id;
}
