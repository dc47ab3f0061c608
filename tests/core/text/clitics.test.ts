import { expect, test } from 'vitest';
import { splitProclitics } from '../../../src/core/text/clitics';
import { fold } from '../../../src/core/text/fold';

const KNOWN = new Set(['بوتين', 'روسيا', 'لبنان', 'ليبيا', 'واشنطن', 'الجيش', 'كورسك', 'اوكرانيا', 'رويترز', 'المانيا', 'وائل'].map(fold));
const split = (word: string): string[] => splitProclitics(word, (folded) => KNOWN.has(folded)).map((candidate) => `${candidate.proclitic}+${candidate.rest}`);

test.each([
  ['بوتين', ['+بوتين']],
  ['وبوتين', ['و+بوتين']],
  ['لروسيا', ['ل+روسيا']],
  ['وبأوكرانيا', ['وب+أوكرانيا']],
  ['للبنان', ['ل+لبنان']],
  ['وليبيا', ['و+ليبيا']],
  ['للجيش', ['لل+جيش']],
  ['وللجيش', ['ولل+جيش']],
  ['بالجيش', ['ب+الجيش']],
  ['واشنطن', ['+واشنطن']],
  ['لـرويترز', ['لـ+رويترز']],
  ['وَبِكورسك', ['وَبِ+كورسك']],
  ['لألمانيا', ['ل+ألمانيا']],
  ['بشيء', []],
  ['لـ', []],
])('%s', (word, expected) => {
  expect(split(word)).toEqual(expected);
});

test('all readings are offered, the whole word first', () => {
  expect(splitProclitics('وائل', () => true).map((candidate) => candidate.proclitic)).toEqual(['', 'و']);
});
