import { expect, test } from 'vitest';
import { recognise } from '../../../../src/core/pipeline/names/recognise';
import { HOSTILE } from '../../../bench/pipeline/hostile';
import { countSteps } from '../count-steps';
import { KNOWLEDGE, draftOf } from './read-names';

const MEGABYTE = 1_000_000;
const GAP = 200_000;
const WORDS = 400;
/** Twice the text may cost this many times the steps. */
const AT_MOST = 2.5;
/** What the rules of names look ahead or back for, besides what any stage does. */
const UNITS = {
  'servants of God': 'عبد ',
  'first names joined by and': 'ومحمد ',
  'chains of fathers': 'بن ',
  'adjectives of institutions': 'العامة ',
  boards: 'مجلس إدارة ',
  'endings of facilities': 'مطار الدولي الدولي ',
  nationalities: 'الروسي ',
  'words for places': 'مدينة ',
  media: 'قناة ',
  homographs: 'حماس الرمادي ',
  'surnames that are verbs': 'محمد يزبك ',
} as const satisfies Readonly<Record<string, string>>;

test.each(Object.entries(UNITS))('twice as much of nothing but %s is twice the work', (_, unit) => {
  const steps = (times: number): number => countSteps(() => recognise(draftOf([unit.repeat(times)]), KNOWLEDGE));
  expect(steps(2 * WORDS)).toBeLessThan(AT_MOST * steps(WORDS));
});

test('a megabyte of all that at once is read to the end', () => {
  const mixed = Object.values({ ...HOSTILE, ...UNITS }).map((unit) => unit.repeat(20)).join('');
  const { mentions } = recognise(draftOf([mixed.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(mixed)))]), KNOWLEDGE);
  expect(mentions.length).toBeGreaterThan(0);
});

test.each([' ', '\u00a0', '. ', '، ', '- ', 'ف. '])('a long gap of «%s» between two words is no trap', (unit) => {
  const gap = unit.repeat(GAP / unit.length);
  const { mentions } = recognise(draftOf([`قال محمد${gap}حسين، بلدات كفرحمام${gap}، وكفرشوبا`]), KNOWLEDGE);
  expect(mentions.length).toBeLessThan(5);
});
