import type { ArticleList, PostingList } from '../posting-list';

/** What a list takes besides its numbers, about. */
const OVERHEAD = 400;

/** Decoded lists of one kind, as many as fit, those used last. */
export class DecodedLists<L extends ArticleList | PostingList> {
  readonly #lists = new Map<object | string, L>();
  readonly #most: number;
  #bytes = 0;

  /** `most` are the bytes that they may take. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The list of what a key stands for, decoded when it is not there: an object where that is the same each time, since no name need be made then. None is kept where nothing can be decoded. */
  list(key: object | string, decode: () => L): L;
  list(key: object | string, decode: () => L | null): L | null;
  list(key: object | string, decode: () => L | null): L | null {
    const known = this.#lists.get(key);
    if (known !== undefined) {
      this.#lists.delete(key);
      this.#lists.set(key, known);
      return known;
    }
    const list = decode();
    if (list === null) return list;
    this.#lists.set(key, list);
    this.#bytes += bytesOf(list);
    this.#shrink(key);
    return list;
  }

  #shrink(kept: object | string): void {
    for (const [key, list] of this.#lists) {
      if (this.#bytes <= this.#most || key === kept) return;
      this.#lists.delete(key);
      this.#bytes -= bytesOf(list);
    }
  }
}

function bytesOf(list: ArticleList | PostingList): number {
  const { articles, grades } = list;
  const more = 'passages' in list ? list.passages.byteLength : list.starts.byteLength + list.ordinals.byteLength;
  return articles.byteLength + grades.byteLength + more + OVERHEAD;
}
