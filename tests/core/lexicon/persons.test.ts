import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/core/lexicon/common-words';
import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../../src/core/lexicon/given-names';
import type { NamedEntry } from '../../../src/core/lexicon/knowledge';
import { PERSON_ENTRIES } from '../../../src/core/lexicon/named-entries';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';

const LATIN_NAME = /^\p{Lu}[\p{L}’'., -]*$/u;
const ARABIC_NAME = /^[ء-ي\u064b-\u0652 .]+$/;
const OF_STATE = /^(?:الملك|الملكة|الأمير|الأميرة|السلطان|الرئيس|الرئيسة|الجنرال|المشير|البطريرك|الكاردينال|الدكتور) /;

test('the tables hold the persons of current news', () => {
  expect(PERSON_ENTRIES.length).toBeGreaterThanOrEqual(680);
});

test('no two persons share an id', () => {
  const ids = PERSON_ENTRIES.map(({ entity }) => entity.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every person has a Latin name, an Arabic one and a description in both languages', () => {
  const wanting = PERSON_ENTRIES.filter(({ entity }) => !LATIN_NAME.test(entity.latin ?? '') || !ARABIC_NAME.test(entity.ar ?? '') || entity.description?.ar.trim() === '' || entity.description?.en.trim() === '');
  expect(wanting.map(({ entity }) => entity.id)).toEqual([]);
});

test('every person has a spelling that counts without a cue', () => {
  expect(PERSON_ENTRIES.filter(({ spellings }) => arabic(spellings).every(({ cued }) => cued)).map(({ entity }) => entity.id)).toEqual([]);
});

test('every spelling is one that can stand in a text, without the title before it', () => {
  const odd = PERSON_ENTRIES.flatMap(({ spellings }) => arabic(spellings).filter(({ text }) => !ARABIC_NAME.test(text) || text !== text.trim() || OF_STATE.test(text)));
  expect(odd.map(({ text }) => text)).toEqual([]);
});

test('no row lists a spelling twice', () => {
  expect(PERSON_ENTRIES.flatMap(({ entity, spellings }) => repeated(spellings.map(({ text }) => comparable(text))).map((text) => `${entity.id} ${text}`))).toEqual([]);
});

test('a spelling that two persons claim is marked with both', () => {
  expect(contested(PERSON_ENTRIES)).toEqual([]);
});

test('a single word that is an ordinary word or a first name is marked', () => {
  expect(PERSON_ENTRIES.flatMap(({ spellings }) => spellings.filter(isUnmarkedWord).map(({ text }) => text))).toEqual([]);
});

test('the guards see what they forbid', () => {
  const [first, second] = PERSON_ENTRIES;
  if (first === undefined || second === undefined) throw new RangeError('no persons');
  expect(contested([first, { ...second, spellings: first.spellings }])).not.toEqual([]);
  expect(isUnmarkedWord({ text: 'السلام', cued: false })).toBe(true);
  expect(isUnmarkedWord({ text: 'ماركوس', cued: false })).toBe(true);
  expect(repeated([comparable('أحمد'), comparable('احمد')])).toEqual(['احمد']);
});

function arabic(spellings: NamedEntry['spellings']): NamedEntry['spellings'] {
  return spellings.filter(({ text }) => !LATIN_NAME.test(text));
}

function comparable(text: string): string {
  return words(text).map((word) => fold(word.text)).join(' ');
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

function isUnmarkedWord({ text, cued }: NamedEntry['spellings'][number]): boolean {
  const word = comparable(text);
  return !cued && !/^عبدال/.test(word) && (COMMON_WORDS.has(word) || GIVEN_NAMES.has(word) || AMBIGUOUS_GIVEN_NAMES.has(word));
}

/** Spellings with more than one bearer of which one is unmarked. */
function contested(entries: readonly NamedEntry[]): readonly string[] {
  const bearers = new Map<string, { readonly id: string; readonly cued: boolean }[]>();
  for (const { entity, spellings } of entries) {
    for (const { text, cued } of spellings) bearers.set(comparable(text), [...(bearers.get(comparable(text)) ?? []).filter(({ id }) => id !== entity.id), { id: entity.id, cued }]);
  }
  return [...bearers].filter(([, of]) => of.length > 1 && of.some(({ cued }) => !cued)).map(([text, of]) => `${text}: ${of.map(({ id }) => id).join(', ')}`);
}
