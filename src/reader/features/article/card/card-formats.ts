/** Pixels of a card by format. The words are as large as they fit. */
export interface CardFormat {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Largest size of the words. */
  readonly most: number;
  /** Smallest size of the words, a thirtieth of the width: 12 pixels where a phone shows the picture 360 pixels wide. */
  readonly least: number;
  /** Lines that the article's title may take in the foot. */
  readonly titleLines: number;
}

/** Square and portrait as picture networks show them, wide as a link's preview is shown. */
export const CARD_FORMATS = {
  square: { width: 1080, height: 1080, margin: 96, most: 84, least: 36, titleLines: 2 },
  portrait: { width: 1080, height: 1350, margin: 96, most: 92, least: 36, titleLines: 2 },
  wide: { width: 1200, height: 630, margin: 64, most: 68, least: 40, titleLines: 1 },
} as const satisfies Record<string, CardFormat>;

export type CardFormatName = keyof typeof CARD_FORMATS;
