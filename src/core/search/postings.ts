/** Passage number -> places of a term in it, in words, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** The form in which an index keeps postings, whose passages ascend: gap to the passage before, number of places, then the gaps between them. */
export function packPostings(postings: Postings): readonly number[] {
  const packed: number[] = [];
  let previous = 0;
  for (const [passage, positions] of postings) {
    packed.push(passage - previous, positions.length);
    let last = 0;
    for (const position of positions) {
      packed.push(position - last);
      last = position;
    }
    previous = passage;
  }
  return packed;
}

/** The way back from {@link packPostings}. */
export function unpackPostings(packed: readonly number[]): Postings {
  const postings = new Map<number, readonly number[]>();
  let passage = 0;
  for (let i = 0; i < packed.length; ) {
    passage += packed[i] ?? 0;
    const count = packed[i + 1] ?? 0;
    let place = 0;
    postings.set(passage, packed.slice(i + 2, i + 2 + count).map((gap) => (place += gap)));
    i += 2 + count;
  }
  return postings;
}
