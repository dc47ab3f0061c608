import { expect, test } from 'vitest';
import { addMatter, droppedWords, isOwnMatter, isOwnWord, takeBack, typedForms, withOwn, type WordingAct } from '../../../src/core/compare/own-wording';
import { OWN_WORDING_FILE } from '../../../src/core/compare/own-wording-file';
import { formatActs, isBadActs, mergeActs, parseActs } from '../../../src/core/model/act-file';
import type { WordingSet } from '../../../src/core/compare/wording-set';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import { wordingUses } from '../../../src/core/compare/wording-uses';

const ADD: WordingAct = { kind: 'add', set: 'taking', word: 'قضم', forms: ['قضم', 'قضمت'] };
const DROP: WordingAct = { kind: 'drop', set: 'taking', word: 'تحرير' };

function nameOf(act: unknown): string {
  return JSON.stringify(act);
}

test('without acts the table is the very same', () => {
  expect(withOwn(WORDING_SETS, [])).toBe(WORDING_SETS);
});

test('a word that is added is found by its forms, one that is taken out is not', () => {
  expect(usesOf('وقضمت القوات قرية', WORDING_SETS)).toEqual([]);
  const own = withOwn(WORDING_SETS, [ADD, DROP]);
  expect(usesOf('وقضمت القوات قرية', own)).toEqual(['taking: قضم']);
  expect(usesOf('الهدف تحرير كورسك', WORDING_SETS)).toEqual(['taking: تحرير']);
  expect(usesOf('الهدف تحرير كورسك', own)).toEqual([]);
});

test('what is added to a word of the table keeps its other forms', () => {
  const own = withOwn(WORDING_SETS, [{ kind: 'add', set: 'taking', word: 'تحرير', forms: ['تخليص'] }]);
  expect(usesOf('تخليص كورسك وتحرير كورسك', own)).toEqual(['taking: تحرير', 'taking: تحرير']);
});

test('a matter of one’s own has the same id anywhere, and its words are found', () => {
  const acts = addMatter('  قادة   الحرب ', ['جنرال', 'أمير حرب']);
  expect(acts).toEqual(addMatter('قادة الحرب', ['جنرال', 'أمير حرب']));
  const set = acts[0]?.set ?? '';
  expect(usesOf('قال أمير حرب', withOwn([], acts))).toEqual([`${set}: أمير حرب`]);
  expect(isOwnMatter(acts, set)).toBe(true);
  expect(withOwn([], takeBack(acts, set, null))).toEqual([]);
});

test('taking back a word undoes whatever was done to it, and nothing else', () => {
  const acts = [ADD, DROP];
  expect(isOwnWord(acts, 'taking', 'قضم')).toBe(true);
  expect(droppedWords(acts, 'taking')).toEqual(['تحرير']);
  expect(takeBack(acts, 'taking', 'تحرير')).toEqual([ADD]);
  expect(takeBack(acts, 'taking', 'قضم')).toEqual([DROP]);
  expect(takeBack(acts, 'entry', 'قضم')).toEqual(acts);
});

test.each([
  ['قضم، قضمت,قضمت', ['قضم', 'قضمت']],
  ['  أمير   حرب ', ['أمير حرب']],
  ['', null],
  ['،', null],
  ['ـــ', null],
  ['!', null],
  ['واحد اثنان ثلاثة أربعة خمسة', null],
])('words that are typed: «%s»', (text, forms) => {
  expect(typedForms(text)).toEqual(forms);
});

test('a file gives back its acts, and a second import adds nothing', () => {
  const acts = [ADD, DROP, ...addMatter('قادة', ['جنرال', 'زعيم'])];
  const read = parseActs(OWN_WORDING_FILE, formatActs(OWN_WORDING_FILE, acts));
  expect(read).toEqual(acts);
  if (isBadActs(read)) throw new Error('the file is damaged');
  expect(mergeActs([ADD], read, nameOf)).toEqual({ acts, added: acts.length - 1, known: 1 });
  expect(mergeActs(acts, read, nameOf).added).toBe(0);
});

test.each([
  ['{', 'no-json', ''],
  ['{"isnad-wording":1,"sets":[]}', 'no-acts', ''],
  ['{"isnad-own-wording":2,"acts":[]}', 'version', ''],
  ['{"isnad-own-wording":1,"acts":[{"kind":"melt"}]}', 'damaged', 'acts[0].kind'],
  ['{"isnad-own-wording":1,"acts":[{"kind":"add","set":"taking","word":"a","forms":["!"]}]}', 'damaged', 'acts[0].forms[0]'],
])('a damaged file says what is wrong: %s', (json, code, place) => {
  expect(parseActs(OWN_WORDING_FILE, json)).toEqual({ code, place });
});

function usesOf(text: string, sets: readonly WordingSet[]): readonly string[] {
  return wordingUses(sets, { text, mentions: [], quotations: [] }, [{ start: 0, end: text.length }]).map(({ set, word }) => `${set}: ${word}`);
}
