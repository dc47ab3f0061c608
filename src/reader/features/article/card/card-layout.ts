import type { CardFormat } from './card-formats';
import { type CardParagraph, type CardPiece, lineOf } from './card-words';
import { heightAt, lineWidth, type Measure, setWords, type WordLine } from './set-words';

/** The words of a passage in lines, in pixels. */
export interface WordsLayout {
  readonly size: number;
  readonly lines: readonly WordLine[];
  readonly height: number;
  /** The words that the lines hold, a line for each paragraph. */
  readonly shown: string;
  /** Words at the end of the passage for which there was no room. */
  readonly leftOut: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const SIZE_STEP = 2;
/** A cut goes back to the end of a sentence where at least this share of what fits stays. */
const SENTENCE_SHARE = 0.6;
/** More than any card holds at its least size: what comes after is not even measured. */
const MOST_PIECES = 1000;
const ELLIPSIS = '…';
/** A word written smaller to fit is still narrower than the box after rounding. */
const JUST_FITTING = 0.999;

/** The largest words that fit the box. What does not fit at the smallest size is left out from the end, after a sentence or a word, and counted; telling of it takes `note` of the height. */
export function layOutWords(paragraphs: readonly CardParagraph[], box: Box, sizes: Pick<CardFormat, 'most' | 'least'>, note: number, measure: Measure): WordsLayout {
  const known = remembering(measure);
  const fits = (some: readonly CardParagraph[], size: number, height: number): boolean => (heightAt(some, box.width / size, known) ?? Infinity) * size <= height;
  // One word wider than the box at the smallest size is written smaller rather than not at all.
  const least = Math.min(sizes.least, (box.width / firstWidth(paragraphs, known)) * JUST_FITTING);
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const size = pieces.length > MOST_PIECES ? undefined : sizesBetween(sizes.most, least).find((tried) => fits(paragraphs, tried, box.height));
  if (size !== undefined) return inPixels(paragraphs, size, box.width, known, 0);
  const most = mostThat((count) => fits(firstPieces(paragraphs, count), least, box.height - note), Math.min(pieces.length, MOST_PIECES));
  const kept = atSentence(pieces, most);
  return inPixels(firstPieces(paragraphs, kept), least, box.width, known, pieces.slice(kept).reduce((sum, { words }) => sum + words, 0));
}

function inPixels(paragraphs: readonly CardParagraph[], size: number, width: number, measure: Measure, leftOut: number): WordsLayout {
  const set = setWords(paragraphs, width / size, measure) ?? { lines: [], height: 0 };
  return { size, height: set.height * size, lines: set.lines.map((line) => ({ ...line, y: line.y * size, hang: line.hang * size })), shown: textOf(paragraphs), leftOut };
}

function textOf(paragraphs: readonly CardParagraph[]): string {
  return paragraphs.map(({ pieces }) => lineOf(pieces)).join('\n');
}

function sizesBetween(most: number, least: number): readonly number[] {
  const steps = Array.from({ length: Math.max(0, Math.ceil((most - least) / SIZE_STEP)) }, (_, step) => most - step * SIZE_STEP);
  return [...steps, least];
}

/** The paragraphs up to a number of pieces, with an ellipsis behind the last. */
function firstPieces(paragraphs: readonly CardParagraph[], count: number): readonly CardParagraph[] {
  let left = count;
  const first = paragraphs.flatMap((paragraph) => {
    const pieces = paragraph.pieces.slice(0, left);
    left -= pieces.length;
    return pieces.length === 0 ? [] : [{ ...paragraph, pieces }];
  });
  return first.map((paragraph, at) => (at < first.length - 1 ? paragraph : { ...paragraph, pieces: [...paragraph.pieces.slice(0, -1), ...paragraph.pieces.slice(-1).map(cutAfter)] }));
}

function cutAfter(piece: CardPiece): CardPiece {
  return { ...piece, text: piece.endsSentence ? `${piece.text} ${ELLIPSIS}` : piece.text + ELLIPSIS };
}

/** The greatest number below `end` of which the test is true, and 1 when it is true of none. */
function mostThat(test: (count: number) => boolean, end: number): number {
  let [low, high] = [1, Math.max(end, 2)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function atSentence(pieces: readonly CardPiece[], most: number): number {
  const end = pieces.slice(0, most).findLastIndex(({ endsSentence }) => endsSentence) + 1;
  return end >= most * SENTENCE_SHARE ? end : most;
}

function firstWidth(paragraphs: readonly CardParagraph[], measure: Measure): number {
  const [first] = firstPieces(paragraphs, 1);
  return first === undefined ? 0 : lineWidth(lineOf(first.pieces), first.voice, measure);
}

function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, voice) => {
    const key = `${voice} ${text}`;
    const width = known.get(key) ?? measure(text, voice);
    known.set(key, width);
    return width;
  };
}
