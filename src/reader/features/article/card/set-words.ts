import { balancedWidth, breakLines, type LineRange } from './break-lines';
import { type CardParagraph, lineOf } from './card-words';
import { inContext } from './line-context';

/** The voices in which a card speaks; each is one font. */
export type Voice = 'words' | 'heading' | 'title' | 'fact' | 'address';

/** Width of a text at a size of one pixel. */
export type Measure = (text: string, voice: Voice) => number;

/** A line of the passage, drawn in one piece so that its letters join. Lengths in the size of the words. */
export interface WordLine {
  readonly text: string;
  readonly voice: CardParagraph['voice'];
  /** Its baseline, below the top of the words. */
  readonly y: number;
  /** How far opening quotation marks stand before the edge, so that the letters stand on it. */
  readonly hang: number;
}

/** Lines of words, and how high they stand together. */
export interface SetWords {
  readonly lines: readonly WordLine[];
  readonly height: number;
}

const LEADING = 1.72;
const PARAGRAPH_GAP = 0.5;
/** From the top of a line to its baseline: Arabic letters stand low in it, below the room for their signs. */
const BASELINE = 1.05;
/** Of several paragraphs none is narrower than this share of the card, so that they stand in one column. */
const NARROWEST = 0.8;
const HANGING = /^[«“"]+(?=\p{Script=Arabic})/u;

/** The paragraphs in lines of at most `width`, each in lines of about the same length; null when a word is wider. */
export function setWords(paragraphs: readonly CardParagraph[], width: number, measure: Measure): SetWords | null {
  const lines: WordLine[] = [];
  const narrowest = paragraphs.length === 1 ? 0 : width * NARROWEST;
  let top = 0;
  for (const paragraph of paragraphs) {
    const { voice, pieces } = paragraph;
    const ranges = balanced(paragraph, width, narrowest, measure);
    if (ranges === null) return null;
    if (top > 0) top += PARAGRAPH_GAP;
    for (const { from, to } of ranges) {
      const line = lineOf(pieces.slice(from, to));
      const text = inContext(lineOf(pieces.slice(0, from)), line, lineOf(pieces.slice(to)));
      lines.push({ text, voice, y: top + BASELINE, hang: hangOf(line, voice, measure) });
      top += LEADING;
    }
  }
  return { lines, height: top };
}

/** Height of the paragraphs in lines of at most `width`; null when a word is wider. */
export function heightAt(paragraphs: readonly CardParagraph[], width: number, measure: Measure): number | null {
  let height = (paragraphs.length - 1) * PARAGRAPH_GAP;
  for (const paragraph of paragraphs) {
    const ranges = broken(paragraph, width, measure);
    if (ranges === null) return null;
    height += ranges.length * LEADING;
  }
  return height;
}

/** Width of a line from its edge on: marks that hang before it do not count. */
export function lineWidth(line: string, voice: Voice, measure: Measure): number {
  return measure(line, voice) - hangOf(line, voice, measure);
}

function balanced(paragraph: CardParagraph, width: number, narrowest: number, measure: Measure): readonly LineRange[] | null {
  const narrow = balancedWidth(width, (tried) => broken(paragraph, tried, measure)?.length ?? null);
  return broken(paragraph, Math.max(narrow, narrowest), measure);
}

function broken({ voice, pieces }: CardParagraph, width: number, measure: Measure): readonly LineRange[] | null {
  return breakLines(pieces, width, (line) => lineWidth(lineOf(line), voice, measure));
}

function hangOf(line: string, voice: Voice, measure: Measure): number {
  const marks = HANGING.exec(line)?.[0];
  return marks === undefined ? 0 : measure(marks, voice);
}
