import {
  ARABIC_LETTER_CLASS,
  BIDI_CONTROL_CLASS,
  CONTROL_CLASS,
  NO_BREAK_SPACE,
  PRESENTATION_FORM_CLASS,
  SPACE_CLASS,
  TATWEEL,
  ZERO_WIDTH_CLASS,
  ZERO_WIDTH_NON_JOINER,
} from '../../text/code-points';

/** What cleaning changes, in the order in which a change with several causes is named. */
export const EDIT_RULES = ['clean.control', 'clean.bidi-control', 'clean.zero-width', 'clean.tatweel', 'clean.presentation-form', 'clean.space-before-mark', 'clean.no-break-space', 'clean.doubled-space', 'clean.nfc'] as const;

export type EditRule = (typeof EDIT_RULES)[number];

/** One change: `[rawStart, rawEnd)` of the line as received became `text`. */
export interface Change {
  readonly rules: readonly EditRule[];
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly text: string;
}

const DROPPED_CLASS = `${CONTROL_CLASS}${BIDI_CONTROL_CLASS}${ZERO_WIDTH_CLASS}`;
/** Letters that compose with each other; all others do with marks alone. */
const HANGUL_CLASS = '\\u1100-\\u11ff\\uac00-\\ud7a3';
const PIECE = new RegExp(`[${SPACE_CLASS}${DROPPED_CLASS}]+|[${HANGUL_CLASS}][${HANGUL_CLASS}\\p{M}${DROPPED_CLASS}]*|[^\\p{M}${SPACE_CLASS}${DROPPED_CLASS}][\\p{M}${TATWEEL}${DROPPED_CLASS}${ZERO_WIDTH_NON_JOINER}]*|\\p{M}[\\p{M}${DROPPED_CLASS}]*`, 'gu');
const GAP = new RegExp(`^[${SPACE_CLASS}${DROPPED_CLASS}]`);
const SUSPECT = new RegExp(`[${DROPPED_CLASS}${TATWEEL}${ZERO_WIDTH_NON_JOINER}${PRESENTATION_FORM_CLASS}]|[^\\S ]|[${SPACE_CLASS}]{2}| [،؛.:!؟?,;]`);
const DROPPED = new RegExp(`[${DROPPED_CLASS}]`, 'g');
const ARABIC = new RegExp(`[${ARABIC_LETTER_CLASS}]`);
const CONTROL = new RegExp(`[${CONTROL_CLASS}]`);
const BIDI_CONTROL = new RegExp(`[${BIDI_CONTROL_CLASS}]`);
const ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH_CLASS}]`);
const PRESENTATION_FORM = new RegExp(`[${PRESENTATION_FORM_CLASS}]`);
const SPACE = new RegExp(`[${SPACE_CLASS}]`);
const TATWEELS = new RegExp(TATWEEL, 'g');
const NON_JOINERS = new RegExp(ZERO_WIDTH_NON_JOINER, 'g');
/** Most of any text: nothing to look at. */
const ORDINARY = /^[!-~\u0621-\u063a\u0641-\u064a]$/;
const MARK = /[،؛.:!؟?,;]/;
/** A mark that closes up to the word before it: alone, not «..» and not the point of «.5». */
const CLOSING_MARK = new RegExp(`^[،؛.:!؟?,;](?![.\\p{N}]|(?!${TATWEEL})\\p{L})`, 'u');

/** What to change in one trimmed line so that it reads clean: NFC, plain letters, single spaces, nothing invisible. In order; empty for a clean line. */
export function editLine(line: string): readonly Change[] {
  if (!SUSPECT.test(line) && line.normalize('NFC') === line) return [];
  const changes: Change[] = [];
  for (const match of line.matchAll(PIECE)) {
    const piece = match[0];
    const end = match.index + piece.length;
    if (ORDINARY.test(piece) || (piece === ' ' && !MARK.test(line.charAt(end)))) continue;
    const change = GAP.test(piece) ? closeGap(piece, match.index, line, end) : plain(piece, line.charAt(end));
    if (change.text !== piece) changes.push({ ...change, rawStart: match.index, rawEnd: end });
  }
  return changes;
}

type Replacement = Pick<Change, 'rules' | 'text'>;

function closeGap(gap: string, start: number, line: string, end: number): Replacement {
  const rules = droppedRules(gap);
  if (!SPACE.test(gap)) return { rules, text: '' };
  if (start === 0 || end === line.length) return { rules, text: '' };
  if (CLOSING_MARK.test(line.slice(end, end + 3))) return { rules: [...rules, 'clean.space-before-mark'], text: '' };
  if (gap.includes(NO_BREAK_SPACE)) return { rules: [...rules, 'clean.no-break-space'], text: ' ' };
  return { rules: gap.replace(DROPPED, '') === ' ' ? rules : [...rules, 'clean.doubled-space'], text: ' ' };
}

/** One letter with all that hangs on it. Tatweel and non-joiner stay only where they do something: after a glued particle (بـ«…»), between two letters. */
function plain(piece: string, next: string): Replacement {
  const rules: EditRule[] = [...droppedRules(piece)];
  const isArabic = ARABIC.test(piece.charAt(0));
  const joins = ARABIC.test(next);
  const stretches = piece.charAt(0) !== TATWEEL && piece.includes(TATWEEL);
  let text = piece.replace(DROPPED, '');
  if (stretches) text = text.replace(TATWEELS, '') + (joins || !isArabic ? '' : TATWEEL);
  if (isArabic && text.includes(ZERO_WIDTH_NON_JOINER)) text = text.replace(NON_JOINERS, '') + (joins ? ZERO_WIDTH_NON_JOINER : '');
  if (stretches && text !== piece) rules.push('clean.tatweel');
  if (PRESENTATION_FORM.test(text)) {
    text = text.normalize('NFKC');
    rules.push('clean.presentation-form');
  }
  text = text.normalize('NFC');
  if (rules.length === 0 && text !== piece) rules.push(piece.includes(ZERO_WIDTH_NON_JOINER) ? 'clean.zero-width' : 'clean.nfc');
  return { rules, text };
}

function droppedRules(piece: string): readonly EditRule[] {
  const rules: EditRule[] = [];
  if (CONTROL.test(piece)) rules.push('clean.control');
  if (BIDI_CONTROL.test(piece)) rules.push('clean.bidi-control');
  if (ZERO_WIDTH.test(piece)) rules.push('clean.zero-width');
  return rules;
}
