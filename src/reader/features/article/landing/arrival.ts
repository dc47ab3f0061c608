import type { StepKind } from '../../../../core/anchor/lineage/lineage';
import type { Found, Lost } from '../../../../core/anchor/resolution';
import type { Selector } from '../../../../core/anchor/selector';
import type { Span } from '../../../../core/model/span';

/** What an address asks an article to open at. */
export interface Asked {
  /** The letters of a link; null when there are none. */
  readonly passage: string | null;
  /** What stands behind the article in the path: a paragraph's number as shown. With letters it is a hint for hosts; null when there is none. */
  readonly paragraph: string | null;
}

/** A passage that is marked: the one that a link meant, or the paragraph of the number asked for. */
export type Shown = ShownPassage | ShownParagraph;

export interface ShownPassage {
  /** As found; but what was only pushed along by other paragraphs, and has its neighbours still, is `exact`. */
  readonly kind: Found['kind'];
  /** In `Article.text`. */
  readonly span: Span;
  /** Index of the first shown block that it touches, and of the last one. */
  readonly block: number;
  readonly last: number;
  readonly found: Found;
  readonly selector: Selector;
  /** The words that the link was made for; null when nobody knows them any more. */
  readonly old: string | null;
}

export interface ShownParagraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly block: number;
  readonly last: number;
  readonly number: number;
}

/** The words are still in the file, but count no longer as the article's own. */
export interface SetAside {
  readonly kind: 'aside';
  readonly block: number;
  readonly words: string;
}

export interface LostPassage {
  readonly kind: 'lost';
  readonly lost: Lost;
  readonly selector: Selector;
  readonly old: string | null;
  /** Number of the paragraph in which it began, as the address has it; null when it has none. */
  readonly number: number | null;
  /** What became of that paragraph; null when nobody knows. */
  readonly fate: StepKind | null;
}

/** Letters that say nothing: cut, mistyped, or of a form that this reader does not know yet. */
export interface Unreadable {
  readonly kind: 'unreadable' | 'newer';
}

/** The article has no paragraph of this number. */
export interface NoParagraph {
  readonly kind: 'absent';
  /** As the address has it. */
  readonly asked: string;
  /** Paragraphs that the article has. */
  readonly paragraphs: number;
}

/** Where one passage of an address leads in the article that is open. */
export type Arrival = Shown | SetAside | LostPassage | Unreadable | NoParagraph;

/** True for what is marked in the text. */
export function isShown(arrival: Arrival): arrival is Shown {
  return 'span' in arrival;
}
