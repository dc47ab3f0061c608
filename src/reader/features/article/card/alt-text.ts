import type { Card, CardContent } from './card';
import { QUOTATION_MARKS, wantsMarks } from './quotation-marks';

/** What the picture shows, in words: the passage, what was left out of it, its source, its address. */
export function altText({ title, facts, address, leftOut }: CardContent, card: Pick<Card, 'shown' | 'leftOut'>): string {
  const source = [title, ...facts].filter((fact) => fact !== null).join(' · ');
  const words = wantsMarks(card.shown) ? QUOTATION_MARKS.join(card.shown) : card.shown;
  return [words, ...(card.leftOut === 0 ? [] : [leftOut(card.leftOut)]), `— ${source}`, address].join('\n');
}
