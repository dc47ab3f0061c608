import type { WeighedList } from './weighed-lists';

/** Some articles of a list that follow each other; it moves on over all of them. */
export class ListWindow {
  readonly #list: WeighedList;
  #first = 0;
  #from = 0;
  #to = 0;

  constructor(list: WeighedList) {
    this.#list = list;
  }

  /** Moves to the articles from `first` up to `end`, and makes `widths[i + 1]`, where it is not nought, wide enough for the passages of article `first + i`. */
  move(first: number, end: number, widths: Uint32Array): void {
    const { articles, starts, ordinals } = this.#list.list;
    let a = this.#to;
    while (a < articles.length && (articles[a] ?? 0) < first) a += 1;
    this.#first = first;
    this.#from = a;
    for (; a < articles.length && (articles[a] ?? 0) < end; a += 1) {
      const at = (articles[a] ?? 0) - first + 1;
      const width = widths[at] ?? 0;
      if (width === 0) continue;
      const needed = (ordinals[(starts[a + 1] ?? 0) - 1] ?? 0) + 1;
      if (needed > width) widths[at] = needed;
    }
    this.#to = a;
  }

  /** Keeps the best impact of each passage, where `begins[i]` is where those of article `first + i` begin. */
  raise(best: Float32Array, begins: Uint32Array): void {
    const { list, impacts } = this.#list;
    const { articles, starts, ordinals, grades } = list;
    for (let a = this.#from; a < this.#to; a += 1) {
      const at = (articles[a] ?? 0) - this.#first;
      const begin = begins[at] ?? 0;
      if (begin === begins[at + 1]) continue;
      const end = starts[a + 1] ?? 0;
      for (let p = starts[a] ?? 0; p < end; p += 1) {
        const slot = begin + (ordinals[p] ?? 0);
        const impact = impacts[grades[p] ?? 0] ?? 0;
        if (impact > (best[slot] ?? 0)) best[slot] = impact;
      }
    }
  }
}
