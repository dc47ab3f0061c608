import type { PostingList } from '../posting-list';

/** Bytes that decoded lists may take. */
const MOST_BYTES = 32_000_000;
/** What a list takes besides its numbers, about. */
const OVERHEAD = 400;

/** Decoded lists, as many as fit, those used last. */
export class DecodedLists {
  readonly #lists = new Map<string, PostingList>();
  #bytes = 0;

  /** The list of this name, decoded when it is not there. */
  list(name: string, decode: () => PostingList): PostingList {
    const known = this.#lists.get(name);
    if (known !== undefined) {
      this.#lists.delete(name);
      this.#lists.set(name, known);
      return known;
    }
    const list = decode();
    this.#lists.set(name, list);
    this.#bytes += bytesOf(list);
    this.#shrink(name);
    return list;
  }

  #shrink(kept: string): void {
    for (const [name, list] of this.#lists) {
      if (this.#bytes <= MOST_BYTES || name === kept) return;
      this.#lists.delete(name);
      this.#bytes -= bytesOf(list);
    }
  }
}

function bytesOf({ articles, starts, ordinals, grades }: PostingList): number {
  return articles.byteLength + starts.byteLength + ordinals.byteLength + grades.byteLength + OVERHEAD;
}
