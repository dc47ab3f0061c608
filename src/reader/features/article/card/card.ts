import type { CardFormat } from './card-formats';
import type { CardParagraph } from './card-words';
import type { Voice } from './set-words';

/** What a card says. */
export interface CardContent {
  readonly paragraphs: readonly CardParagraph[];
  /** Null where the passage is the title itself. */
  readonly title: string | null;
  /** What is known of the source, each fact by itself. */
  readonly facts: readonly string[];
  /** The way to the passage as one would type it. */
  readonly address: string;
  /** Of the facts: that of the interface. The passage itself always runs from right to left. */
  readonly direction: 'rtl' | 'ltr';
  readonly leftOut: (words: number) => string;
}

/** A text on the card, drawn in one piece. */
export interface CardText {
  readonly text: string;
  readonly voice: Voice;
  readonly size: number;
  readonly direction: 'rtl' | 'ltr';
  readonly ink: 'ink' | 'soft' | 'faint' | 'accent';
  /** Pixels by which it begins before the edge on which all texts stand; behind it where negative. A card starts on the right, as its passage does. */
  readonly hang: number;
  /** Pixels from the top of the card to its baseline. */
  readonly y: number;
}

/** A card as it is drawn. */
export interface Card {
  readonly format: CardFormat;
  readonly texts: readonly CardText[];
  /** Where the line between passage and foot is drawn. */
  readonly rule: number;
  /** The words of the passage that it shows. */
  readonly shown: string;
  readonly leftOut: number;
}
