import type { Card, CardContent } from './card';
import type { CardLook } from './card-look';
import { lineOf } from './card-words';
import type { Measure, Voice } from './set-words';

/** Large enough that rounding does not show in a width. */
const MEASURED_AT = 100;
const RULE_WIDTH = 2;

/** Loads the fonts that hold the very characters of a card; a font that does not arrive leaves its place to the next of its family. */
export async function loadFonts({ paragraphs, title, facts, address, leftOut }: CardContent, look: CardLook): Promise<void> {
  const texts: readonly (readonly [Voice, string])[] = [
    ...paragraphs.map(({ voice, pieces }) => [voice, `${lineOf(pieces)}…`] as const),
    ['title', `${title ?? ''}…`],
    ['fact', [...facts, leftOut(0), '·'].join(' ')],
    ['address', address],
  ];
  await Promise.allSettled(texts.map(([voice, text]) => document.fonts.load(look.fontOf(voice, MEASURED_AT), text)));
}

/** Measures as the canvas draws. */
export function canvasMeasure(canvas: CanvasRenderingContext2D, look: CardLook): Measure {
  return (text, voice) => {
    prepare(canvas, look.fontOf(voice, MEASURED_AT), voice === 'address' ? 'ltr' : 'rtl');
    return canvas.measureText(text).width / MEASURED_AT;
  };
}

/** Draws a card: each line in one piece, so that its letters join and its numbers stand in their order. */
export function drawCard(canvas: CanvasRenderingContext2D, { format, texts, rule }: Card, { colours, fontOf }: CardLook): void {
  const { width, height, margin } = format;
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, width, height);
  canvas.fillStyle = colours.line;
  canvas.fillRect(margin, rule, width - 2 * margin, RULE_WIDTH);
  for (const text of texts) {
    prepare(canvas, fontOf(text.voice, text.size), text.direction);
    canvas.fillStyle = colours[text.ink];
    canvas.textAlign = text.direction === 'rtl' ? 'start' : 'end';
    canvas.fillText(text.text, width - margin + text.hang, text.y);
  }
}

function prepare(canvas: CanvasRenderingContext2D, font: string, direction: CanvasDirection): void {
  canvas.font = font;
  canvas.direction = direction;
  // Widths then grow evenly with the size, and glyphs stand where they were measured.
  canvas.textRendering = 'geometricPrecision';
}
