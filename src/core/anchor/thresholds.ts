/** What a place must show to be the passage. A place passes when it passes one row. All are shares from 0 to 1. */
export interface Row {
  /** Lengths of passages, in words, that the row is for. */
  readonly least: number;
  readonly most: number;
  /** Least share of the passage's known words, and of its beginning and its end alone: a passage that was torn apart is not to be found in one half. */
  readonly coverage: number;
  readonly end: number;
  /** Least share of its context, and of each side of the context alone. */
  readonly context: number;
  readonly side: number;
  /** Least number of sides on which its nearest neighbour must stand right beside it. */
  readonly touch: number;
  /** True for a row that wants the passage to have been whole blocks, and to be whole blocks again. */
  readonly whole: boolean;
}

/** Everything that decides whether a place is the passage. */
export interface Demands {
  readonly same: readonly Row[];
  readonly changed: readonly Row[];
  readonly margin: number;
}

/** The demands that hold. */
export const DEMANDS: Demands = {
  /** The passage's words are all there, in one piece and in order. */
  same: [
    // One to three words stand in every other paragraph: only their neighbours tell them apart.
    { least: 1, most: 3, coverage: 1, end: 1, context: 0.35, side: 0, touch: 1, whole: false },
    // A short heading that stands alone again, and was like no other place.
    { least: 2, most: 3, coverage: 1, end: 1, context: 0, side: 0, touch: 0, whole: true },
    // Four words in the same order are no chance: a sentence may move to new neighbours, and a twin would have been the rival.
    { least: 4, most: Infinity, coverage: 1, end: 1, context: 0, side: 0, touch: 0, whole: false },
  ],
  /** Some of the passage's words are others. */
  changed: [
    // One of two or three words was mistyped or replaced: the neighbours on both sides close around them.
    { least: 2, most: 3, coverage: 0.4, end: 0, context: 0.7, side: 0.5, touch: 2, whole: false },
    // Half the words and a third of the context: below, a similar sentence elsewhere begins to pass.
    { least: 4, most: Infinity, coverage: 0.55, end: 0.3, context: 0.3, side: 0, touch: 0, whole: false },
    // A long passage that moved to other neighbours, and was corrected there.
    { least: 12, most: Infinity, coverage: 0.95, end: 0.85, context: 0, side: 0, touch: 0, whole: false },
    // Rewritten where it stands: neighbours on both sides survive, and some of its words as a witness.
    { least: 4, most: Infinity, coverage: 0.3, end: 0.1, context: 0.6, side: 0.5, touch: 2, whole: false },
    { least: 8, most: Infinity, coverage: 0.4, end: 0, context: 0.75, side: 0.6, touch: 2, whole: false },
  ],
  /** How far the best place must be ahead of the next one, in score. Less, and two places are too much alike to choose. */
  margin: 0.12,
};

/** What is thought of other places when a link does not tell. */
export const UNKNOWN_RIVAL = 0.55;

/** A rival that scored less than this share of what the very words score by themselves did not have them. Less than one, for a word grows rarer when its twin goes. */
export const TWIN = 0.5;

/** How much more a word of the passage counts in the score than a word beside it. */
export const OWN_WEIGHT = 2;

/** A changed passage may be this many times as long or as short as it was, and always this many words longer or shorter. */
export const STRETCH = 1.5;
export const STRETCH_WORDS = 2;
/** The same for a passage both of whose ends are found in this share: what is between them is its own. */
export const STRETCH_KNOWN = 2.5;
export const STRETCH_ENDS = 0.5;
/** A passage that grew by more than this must still hold what is known of its middle: else its ends may be those of paragraphs that were parted. */
export const GROWTH = 1.15;
export const GROWN_MIDDLE = 0.9;
/** So few words, when there are more or fewer of them now, must show at least this share of themselves. */
export const FEW_WORDS = 3;
export const FEW_COVERAGE = 0.55;

/** A place with the same words at the very position of the link: the position bears witness like this much context. */
export const HINT_CONTEXT = 0.2;

/** A place with the very words of the passage goes before a place with others that scores as much more. */
export const PROVEN_LEAD = 0.15;

/** Same words in this much of their context leave no question: no other place is looked at. */
export const CERTAIN_CONTEXT = 0.75;

/** Least share of the context that makes a place worth pointing at when the passage is gone. */
export const NEAREST_CONTEXT = 0.4;

/** True when a place passes one of the rows. */
export function passes(rows: readonly Row[], words: number, place: Omit<Row, 'least' | 'most'>): boolean {
  return rows.some((row) => (place.whole || !row.whole) && words >= row.least && words <= row.most && place.coverage >= row.coverage && place.context >= row.context && place.side >= row.side && place.end >= row.end && place.touch >= row.touch);
}
