import type { Card, CardContent, CardText } from './card';
import type { CardFormat } from './card-formats';
import { layOutWords } from './card-layout';
import { composeFoot, FACT } from './compose-foot';
import { quotationMarks } from './quotation-marks';
import type { Measure } from './set-words';

/** Room between the passage and the line, and between the line and the foot. */
const GAP = 36;
/** Where the passage stands in the free height: a little above the middle looks like the middle. */
const ABOVE = 0.46;

/** Puts passage and foot on the card. */
export function composeCard(content: CardContent, format: CardFormat, measure: Measure): Card {
  const { margin } = format;
  const width = format.width - 2 * margin;
  const foot = composeFoot(content, width, format, measure);
  const rule = format.height - margin - foot.height - GAP / 2;
  const box = { width, height: rule - GAP - margin };
  const words = layOutWords(content.paragraphs, box, format, FACT.leading, measure);
  const { lines, size, height, shown, leftOut } = words;
  const note = leftOut === 0 ? [] : [content.leftOut(leftOut)];
  const top = margin + Math.max(0, box.height - height - note.length * FACT.leading) * ABOVE;
  const texts: readonly CardText[] = [
    ...lines.map((line): CardText => ({ ...line, size, direction: 'rtl', ink: 'ink', y: top + line.y })),
    ...quotationMarks(words, top, measure),
    ...note.map((text): CardText => ({ text, voice: 'fact', size: FACT.size, direction: content.direction, ink: 'faint', hang: 0, y: top + height + FACT.leading })),
    ...foot.texts.map((text) => ({ ...text, y: rule + GAP / 2 + text.y })),
  ];
  return { format, texts, rule, shown, leftOut };
}
