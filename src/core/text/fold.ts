import { isIgnored, isSpace } from './code-points';
import { toLatinDigits } from './digits';

/** Letters that Arabic writers and keyboards interchange, by the one that stands for them. */
const SAME_LETTER = {
  ا: 'أإآٱٲٳٵ',
  ي: 'ىئیےېۍێ',
  و: 'ؤۆۇۈ',
  ه: 'ةہھۀەۂۃ',
  ك: 'کڪگڭ',
  ف: 'ڤ',
  ب: 'پ',
} as const satisfies Readonly<Record<string, string>>;

/** Compatibility forms begin here: presentation forms, full-width letters. */
const FIRST_COMPATIBILITY_FORM = 0xf900;

const LATIN_WITH_MARK = /[\u00c0-\u024f\u1e00-\u1eff]/;

const known = new Map<number, string>();

/** A folded text with its way back: `map[i]` is the offset in the original of folded unit `i`; one entry more than units, for the end. */
export interface FoldedText {
  readonly folded: string;
  readonly map: Uint32Array;
}

/** The form in which words are compared: no marks, tatweel or invisible characters, one spelling for each group of interchangeable letters, Latin digits and lower case. Never shown. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text.charCodeAt(i));
  return folded;
}

/** {@link fold}, keeping where each unit came from. */
export function foldWithMap(text: string): FoldedText {
  const units: string[] = [];
  const origins: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldUnit(text.charCodeAt(i));
    units.push(unit);
    for (let j = 0; j < unit.length; j += 1) origins.push(i);
  }
  origins.push(text.length);
  return { folded: units.join(''), map: Uint32Array.from(origins) };
}

/** Unit by unit, so that offsets survive and a composed letter folds like its parts. */
function foldUnit(code: number): string {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const folded = foldCharacter(String.fromCharCode(code));
  known.set(code, folded);
  return folded;
}

function foldCharacter(character: string): string {
  if (isIgnored(character)) return '';
  if (isSpace(character)) return ' ';
  if (character.charCodeAt(0) >= FIRST_COMPATIBILITY_FORM) {
    const plain = character.normalize('NFKC');
    if (plain !== character) return fold(plain);
  }
  for (const [letter, variants] of Object.entries(SAME_LETTER)) if (variants.includes(character)) return letter;
  const bare = LATIN_WITH_MARK.test(character) ? character.normalize('NFD').charAt(0) : character;
  const lower = bare.toLowerCase();
  return toLatinDigits(lower.length === 1 ? lower : bare);
}
