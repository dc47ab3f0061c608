const FIRST = 1024;

/** Which passages are copies of one another, one after the other; the origin of all is the first of them. */
export class Origins {
  #parents = Uint32Array.from({ length: FIRST }, (_, at) => at);
  /** Of origins, how many have them. */
  #sizes = new Uint32Array(FIRST).fill(1);

  join(a: number, b: number): void {
    const [first, later] = [this.of(a), this.of(b)].sort((x, y) => x - y);
    if (first === undefined || later === undefined || first === later) return;
    this.#parents[later] = first;
    this.#sizes[first] = (this.#sizes[first] ?? 1) + (this.#sizes[later] ?? 1);
  }

  /** How many passages have the origin of one, itself among them. */
  sizeOf(passage: number): number {
    return this.#sizes[this.of(passage)] ?? 1;
  }

  /** The first copy of a passage: itself where it has none. */
  of(passage: number): number {
    this.#reserve(passage);
    let root = passage;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let at = passage; at !== root; ) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  #reserve(passage: number): void {
    const before = this.#parents.length;
    if (passage < before) return;
    const larger = new Uint32Array(Math.max(2 * before, passage + 1));
    larger.set(this.#parents);
    for (let at = before; at < larger.length; at += 1) larger[at] = at;
    const sizes = new Uint32Array(larger.length).fill(1);
    sizes.set(this.#sizes);
    this.#parents = larger;
    this.#sizes = sizes;
  }
}
