import type { CardText } from './card';
import type { WordsLayout } from './card-layout';
import { lineWidth, type Measure } from './set-words';

/** A passage that stands in marks of its own gets no others. */
const IN_MARKS = /^["«“„”][^]*["»”“]\P{L}*$/u;
/** Between mark and letter, in the size of the words. */
const GAP = 0.08;

export const QUOTATION_MARKS = ['«', '»'] as const;

/** True for words that need quotation marks around them. */
export function wantsMarks(words: string): boolean {
  return words !== '' && !IN_MARKS.test(words);
}

/** Marks around the passage: the first hangs before its edge, the second stands behind its last word. Drawn from right to left both point outwards. `top` is that of the words. */
export function quotationMarks({ lines, size, shown }: WordsLayout, top: number, measure: Measure): readonly CardText[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || !wantsMarks(shown)) return [];
  const [opening, closing] = QUOTATION_MARKS;
  const look = { voice: 'words', size, direction: 'rtl', ink: 'accent' } as const;
  const gap = GAP * size;
  return [
    { ...look, text: opening, y: top + first.y, hang: first.hang + gap + measure(opening, 'words') * size },
    { ...look, text: closing, y: top + last.y, hang: -lineWidth(last.text, last.voice, measure) * size - gap },
  ];
}
