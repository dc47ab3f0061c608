import { mixed } from '../hashes';
import type { SheetFeature } from '../sheets/sheet';

/** Features by which an article is known. */
const MOST = 12;
/** Those of which every two are a key. */
const MOST_IN_KEYS = 8;
const FIRST = 1024;
/** What it is about stands in so many of its passages, or it is short. */
const LEAST = 2;

/** What the articles of a corpus are about: of each the few things that stand in most of its passages and in few of other news. */
export class Topics {
  #hashes = new Uint32Array(MOST * FIRST);
  #weights = new Float32Array(MOST * FIRST);
  #length = 0;

  /** Articles come in order, by their passages. */
  add(passages: readonly { readonly features: readonly SheetFeature[] }[]): void {
    if (MOST * (this.#length + 1) > this.#hashes.length) this.#grow();
    const told = new Map<number, number>();
    for (const { hash, rare } of repeated(passages)) told.set(hash, (told.get(hash) ?? 0) + rare ** 2);
    const chosen = [...told].map(([hash, square]) => [hash, Math.sqrt(square)] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    const whole = Math.hypot(...chosen.map(([, weight]) => weight));
    chosen.forEach(([hash, weight], at) => {
      this.#hashes[MOST * this.#length + at] = hash;
      this.#weights[MOST * this.#length + at] = weight / whole;
    });
    this.#length += 1;
  }

  /** From 0 to 1: how much two articles are about the same, by the cosine. */
  likeness(a: number, b: number): number {
    let sum = 0;
    for (let i = MOST * a; i < MOST * (a + 1) && this.#weights[i] !== 0; i += 1) {
      for (let j = MOST * b; j < MOST * (b + 1) && this.#weights[j] !== 0; j += 1) if (this.#hashes[i] === this.#hashes[j]) sum += (this.#weights[i] ?? 0) * (this.#weights[j] ?? 0);
    }
    return sum;
  }

  /** Keys under which articles about the same are found: every two of the first things. */
  keys(article: number): readonly number[] {
    const first = [...this.#hashes.subarray(MOST * article, MOST * article + MOST_IN_KEYS)].filter((_, at) => this.#weights[MOST * article + at] !== 0).sort((a, b) => a - b);
    return first.flatMap((a, at) => first.slice(at + 1).map((b) => mixed(a, b)));
  }

  #grow(): void {
    const [hashes, weights] = [new Uint32Array(2 * this.#hashes.length), new Float32Array(2 * this.#hashes.length)];
    hashes.set(this.#hashes);
    weights.set(this.#weights);
    [this.#hashes, this.#weights] = [hashes, weights];
  }
}

/** The names and words that stand in several passages, once for each of them. */
function repeated(passages: readonly { readonly features: readonly SheetFeature[] }[]): readonly SheetFeature[] {
  const all = passages.flatMap(({ features }) => features.filter(({ kind }) => kind === 'entity' || kind === 'word'));
  const counts = new Map<number, number>();
  for (const { hash } of all) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return passages.length < LEAST ? all : all.filter(({ hash }) => (counts.get(hash) ?? 0) >= LEAST);
}
