import { LINE_END, REPLACEMENT_CHARACTER } from '../../text/code-points';

/** What makes a decoded text unfit to read, and the first line that shows it. */
export interface Damage {
  readonly code: 'binary' | 'lone-surrogate' | 'mojibake';
  readonly line: number;
  readonly detail: string;
}

/** More of these are no slip of one letter. */
const LARGEST_REPLACEMENT_SHARE = 0.002;
const FEW = 2;
/** UTF-8 read as windows-1252 or -1256 and written again: Arabic letters become pairs that begin with these. */
const DOUBLE_ENCODED = /[ØÙÚ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|ط[§¹±ھ©®¯°´ˆ„…†‡]|ظ[€پ‚ƒ„…†‡ˆ‰]/gu;
/** So much of the letters as such pairs, and no Arabic text reads like that. */
const DOUBLE_SHARE = 0.1;
const LONE_SURROGATE = /\p{Cs}/u;
const LETTER = /\p{L}/gu;

/** The damage of a text, null when it has none that matters. */
export function damageIn(text: string): Damage | null {
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return { code: 'binary', line: lineOf(text, nul), detail: 'NUL' };
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) return { code: 'lone-surrogate', line: lineOf(text, surrogate), detail: '' };
  const replaced = text.split(REPLACEMENT_CHARACTER).length - 1;
  if (replaced > Math.max(FEW, text.length * LARGEST_REPLACEMENT_SHARE)) return { code: 'mojibake', line: lineOf(text, text.indexOf(REPLACEMENT_CHARACTER)), detail: 'U+FFFD' };
  const pairs = [...text.matchAll(DOUBLE_ENCODED)];
  const first = pairs[0];
  if (first !== undefined && pairs.length > FEW && pairs.length * 2 > (text.match(LETTER)?.length ?? 0) * DOUBLE_SHARE) return { code: 'mojibake', line: lineOf(text, first.index), detail: first[0] };
  return null;
}

function lineOf(text: string, offset: number): number {
  return [...text.slice(0, offset).matchAll(LINE_END)].length + 1;
}
