import { fold } from '../text/fold';

const UNITS = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'] as const;
/** Spellings of the unit before «عشر» and before a ten. */
const FIRST = ['', 'الحادي', ...UNITS.slice(2)];

/** Folded words of a written-out day of the month, longest first: «السادس», «الحادي عشر», «الثامن والعشرين». */
export interface Ordinal {
  readonly words: readonly string[];
  readonly value: number;
}

const ORDINALS: readonly Ordinal[] = [
  ...UNITS.slice(1).map((word, index) => row(word, index + 1)),
  row('العاشر', 10),
  ...FIRST.slice(1).map((word, index) => row(`${word} عشر`, index + 11)),
  ...['العشرين', 'العشرون'].map((word) => row(word, 20)),
  ...['والعشرين', 'والعشرون'].flatMap((ten) => FIRST.slice(1).map((word, index) => row(`${word} ${ten}`, index + 21))),
  ...['الثلاثين', 'الثلاثون'].map((word) => row(word, 30)),
  ...['والثلاثين', 'والثلاثون'].map((ten) => row(`الحادي ${ten}`, 31)),
];

const BY_FIRST_WORD = new Map<string, Ordinal[]>();
for (const ordinal of ORDINALS) {
  const first = ordinal.words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), ordinal].sort((a, b) => b.words.length - a.words.length));
}

/** Ordinals from 1 to 31 that begin with this folded word, longest first. */
export function ordinalsBeginning(word: string): readonly Ordinal[] {
  return BY_FIRST_WORD.get(word) ?? [];
}

function row(written: string, value: number): Ordinal {
  return { words: fold(written).split(' '), value };
}
