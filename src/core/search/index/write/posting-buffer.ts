import { Gathered } from './gathered';

const FIRST = 4096;

/** Postings in the order in which they came, in a few large arrays, however many keys there are. */
export class PostingBuffer {
  #keys = new Uint32Array(FIRST);
  #articles = new Uint32Array(FIRST);
  #ordinals = new Uint16Array(FIRST);
  #grades = new Uint16Array(FIRST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(key: number, article: number, ordinal: number, grade: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length] = key;
    this.#articles[this.#length] = article;
    this.#ordinals[this.#length] = ordinal;
    this.#grades[this.#length] = grade;
    this.#length += 1;
  }

  clear(): void {
    this.#length = 0;
  }

  /** Key by key in ascending order, each with its postings in the order in which they came. */
  sorted(each: (key: number, passages: Gathered) => void): void {
    const { ends, order } = this.#order();
    const gathered = new Gathered();
    for (let key = 0, at = 0; key < ends.length; key += 1) {
      const end = ends[key] ?? 0;
      if (at === end) continue;
      gathered.clear();
      for (; at < end; at += 1) {
        const place = order[at] ?? 0;
        gathered.add(this.#articles[place] ?? 0, this.#ordinals[place] ?? 0, this.#grades[place] ?? 0);
      }
      each(key, gathered);
    }
  }

  /** Counting sort: where each key's postings end in the order. */
  #order(): { readonly ends: Uint32Array; readonly order: Uint32Array } {
    let keys = 0;
    for (let at = 0; at < this.#length; at += 1) keys = Math.max(keys, (this.#keys[at] ?? 0) + 1);
    const ends = new Uint32Array(keys);
    for (let at = 0; at < this.#length; at += 1) count(ends, this.#keys[at] ?? 0);
    for (let key = 0, sum = 0; key < keys; key += 1) {
      const own = ends[key] ?? 0;
      ends[key] = sum;
      sum += own;
    }
    const order = new Uint32Array(this.#length);
    for (let at = 0; at < this.#length; at += 1) order[count(ends, this.#keys[at] ?? 0)] = at;
    return { ends, order };
  }

  #grow(): void {
    const larger = this.#keys.length * 2;
    this.#keys = wider(this.#keys, new Uint32Array(larger));
    this.#articles = wider(this.#articles, new Uint32Array(larger));
    this.#ordinals = wider(this.#ordinals, new Uint16Array(larger));
    this.#grades = wider(this.#grades, new Uint16Array(larger));
  }
}

/** One more of this key; gives how many there were. */
function count(counts: Uint32Array, key: number): number {
  const before = counts[key] ?? 0;
  counts[key] = before + 1;
  return before;
}

function wider<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
