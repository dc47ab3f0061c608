import { balancedWidth, breakLines, type LineRange } from './break-lines';
import type { CardContent, CardText } from './card';
import type { CardFormat } from './card-formats';
import type { Measure, Voice } from './set-words';

/** The lines below the passage; `y` from their top. */
interface Foot {
  readonly texts: readonly CardText[];
  readonly height: number;
}

const TITLE = { voice: 'title', size: 32, leading: 56, direction: 'rtl', ink: 'ink' } as const;
const ADDRESS = { voice: 'address', size: 23, leading: 44, direction: 'ltr', ink: 'faint' } as const;
/** How facts are written, on the foot and beside the passage. */
export const FACT = { voice: 'fact', size: 26, leading: 44, ink: 'soft' } as const;
const BETWEEN_FACTS = ' · ';
const ELLIPSIS = '…';
/** A text written smaller to fit is still narrower than the line after rounding. */
const JUST_FITTING = 0.999;

/** Title, facts and address. The title is shortened where it is long; the rest is written smaller rather than cut. */
export function composeFoot({ title, facts, address, direction }: CardContent, width: number, { titleLines }: CardFormat, measure: Measure): Foot {
  const titleSize = sizeFor(title?.split(' ') ?? [], TITLE, width, measure);
  const titles = title === null ? [] : shortened(title, titleLines, width / titleSize, (line) => measure(line, 'title'));
  const factSize = sizeFor(facts, FACT, width, measure);
  const linesAt = (tried: number): readonly LineRange[] | null => breakLines(facts, tried, (line) => measure(line.join(BETWEEN_FACTS), 'fact'));
  const lines = linesAt(balancedWidth(width / factSize, (tried) => linesAt(tried)?.length ?? null)) ?? [];
  const rows = [
    ...titles.map((text) => ({ ...TITLE, size: titleSize, text })),
    ...lines.map(({ from, to }) => ({ ...FACT, direction, size: factSize, text: facts.slice(from, to).join(BETWEEN_FACTS) })),
    { ...ADDRESS, size: sizeFor([address], ADDRESS, width, measure), text: address },
  ];
  let y = 0;
  const texts = rows.map(({ leading, ...text }): CardText => ({ ...text, hang: 0, y: (y += leading) }));
  return { texts, height: y };
}

function sizeFor(texts: readonly string[], { size, voice }: { readonly size: number; readonly voice: Voice }, width: number, measure: Measure): number {
  return Math.min(size, ...texts.map((text) => (width / measure(text, voice)) * JUST_FITTING));
}

/** At most so many lines, the last with an ellipsis where the text goes on. */
function shortened(text: string, most: number, width: number, widthOf: (line: string) => number): readonly string[] {
  const words = text.split(' ');
  const lines = breakLines(words, width, (line) => widthOf(line.join(' '))) ?? [];
  const shown = lines.slice(0, most).map(({ from, to }) => words.slice(from, to).join(' '));
  if (lines.length <= most) return shown;
  const last = (shown.at(-1) ?? '').split(' ');
  while (last.length > 1 && widthOf(last.join(' ') + ELLIPSIS) > width) last.pop();
  return [...shown.slice(0, -1), last.join(' ') + ELLIPSIS];
}
