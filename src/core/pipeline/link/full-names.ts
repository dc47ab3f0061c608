import { skeleton } from '../../lexicon/name-skeleton';
import type { Entity } from '../../model/entity';
import { isSonOf, nameParts, partKey } from './person-name';
import { mayBeSameFirstName, mayBeVariant } from './variants';

/** A person whom the article names in full, with the name as written there. */
export interface Bearer {
  readonly entity: Entity;
  readonly parts: readonly string[];
  readonly written: string;
}

/** How a short name stands in a full one. */
export type Shortness = 'surname-of' | 'son-of' | 'first-name-of' | 'variant';

/** Where a name has more bearers than this, it means none of them; and looking stays cheap. */
const MOST_BEARERS = 16;

/** The full names of persons that an article holds. */
export class FullNames {
  readonly #seen = new Set<string>();
  /** By each part, and by the beginnings and ends of the name of two parts or more. */
  readonly #byKey = new Map<string, Bearer[]>();

  add(entity: Entity, name: string, written: string): void {
    const parts = partsOf(name);
    const key = `${entity.id} ${parts.join(' ')}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const bearer = { entity, parts, written };
    const keys = [...parts.map(part), ...beginnings(parts), ends(parts), soundOf(parts)];
    for (const one of new Set(keys)) {
      const list = this.#byKey.get(one) ?? [];
      if (list.length < MOST_BEARERS) list.push(bearer);
      this.#byKey.set(one, list);
    }
  }

  /** Who may be meant by a full name that is not quite one of these: middle names come and go, and spellings vary. Null when nobody, or several. */
  alike(name: string): Bearer | null {
    const parts = partsOf(name);
    const whole = this.#at(ends(parts));
    if (whole.length > 0) return oneOf(whole);
    const longer = this.#at(parts.join(' '));
    if (longer.length > 0) return oneOf(longer);
    const shorter = beginnings(parts).flatMap((key) => this.#at(key).filter((known) => known.parts.join(' ') === key));
    if (shorter.length > 0) return oneOf(shorter);
    return oneOf(this.#at(soundOf(parts)).filter((known) => mayBeSameFirstName(parts[0] ?? '', known.parts[0] ?? '') && mayBeVariant(last(parts), last(known.parts))));
  }

  /** Who may be meant by a short name, and why; several when the article has several. Null when nobody. */
  bearers(name: string): { readonly how: Shortness; readonly found: readonly Bearer[] } | null {
    const [short = '', ...more] = partsOf(name);
    if (more.length > 0) return null;
    const holders = this.#at(part(short)).filter(({ parts }) => parts.length > 1);
    const surnames = holders.filter(({ parts }) => last(parts) === short);
    if (surnames.length > 0) return { how: isSonOf(short) ? 'son-of' : 'surname-of', found: surnames };
    if (isSonOf(short) && holders.length > 0) return { how: 'son-of', found: holders };
    const first = holders.filter(({ parts }) => parts[0] === short);
    if (first.length > 0) return { how: 'first-name-of', found: first };
    const alike = this.#at(soundOf([short])).filter(({ parts }) => mayBeVariant(last(parts), short));
    return alike.length > 0 ? { how: 'variant', found: alike } : null;
  }

  #at(key: string): readonly Bearer[] {
    return this.#byKey.get(key) ?? [];
  }
}

/** The one person among these; null when there are several, or none. */
export function oneOf(bearers: readonly Bearer[]): Bearer | null {
  const [first] = bearers;
  return first !== undefined && bearers.every(({ entity }) => entity.id === first.entity.id) ? first : null;
}

function partsOf(name: string): readonly string[] {
  return nameParts(name).map(partKey);
}

function part(word: string): string {
  return `part ${word}`;
}

/** «محمد بن سلمان» opens «محمد بن سلمان بن عبد العزيز». */
function beginnings(parts: readonly string[]): readonly string[] {
  return parts.slice(2).map((_, i) => parts.slice(0, i + 2).join(' '));
}

function ends(parts: readonly string[]): string {
  return `ends ${parts[0] ?? ''} … ${last(parts)}`;
}

function soundOf(parts: readonly string[]): string {
  return `sound ${skeleton(last(parts))}`;
}

function last(parts: readonly string[]): string {
  return parts[parts.length - 1] ?? '';
}
