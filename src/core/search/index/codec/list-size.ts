/** How many articles and passages a list holds, those of set-aside parts for themselves: whoever reads it must know. Passages include the first one of each article. */
export interface ListSize {
  readonly own: number;
  readonly ownPassages: number;
  readonly aside: number;
  readonly asidePassages: number;
}

/** Both parts of a list: where each begins and ends among its articles, which number counts as the first, and passages. */
export function partsOf({ own, ownPassages, aside, asidePassages }: ListSize, articles: number): readonly ListPart[] {
  return [
    { from: 0, to: own, base: 0, passages: ownPassages },
    { from: own, to: own + aside, base: articles, passages: asidePassages },
  ];
}

/** A part of a list, see {@link partsOf}. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly passages: number;
}
