import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, difference, parseHex, type Rgb, seen, SIGHTS } from './colour';

const css = readFileSync(new URL('../../../src/reader/styles/tokens.css', import.meta.url), 'utf8');
const SAVED = ['saved-yellow', 'saved-green', 'saved-blue', 'saved-rose'] as const;
const TYPES = ['person', 'place', 'organisation', 'time'] as const;
const THEMES = ['light', 'dark', 'sepia'] as const;

/** The colours of a theme by name; sepia stands on light. */
function tokens(theme: (typeof THEMES)[number]): ReadonlyMap<string, Rgb> {
  const found = new Map<string, Rgb>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)) found.set(name, parseHex(theme === 'dark' ? dark : light));
  const sepia = /\[data-theme='sepia'\] \{([^}]*)\}/.exec(css)?.[1] ?? '';
  if (theme === 'sepia') for (const [, name = '', hex = ''] of sepia.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)) found.set(name, parseHex(hex));
  return found;
}

describe.each(THEMES)('in %s', (theme) => {
  const colours = tokens(theme);
  const colour = (name: string): Rgb => {
    const found = colours.get(name);
    if (found === undefined) throw new RangeError(`no token --${name}`);
    return found;
  };
  const on = (front: string, back: string): number => contrast(colour(front), colour(back));

  test.each(['paper', 'raised', 'sunk', 'accent-soft', 'target', 'hit', ...SAVED, ...TYPES.map((type) => `${type}-tint`)])('text on %s is 7:1 at least', (back) => {
    expect(on('ink', back)).toBeGreaterThanOrEqual(7);
  });

  test.each(['soft', 'faint', 'accent', 'danger'].flatMap((front) => ['paper', 'raised', 'sunk'].map((back) => [front, back] as const)))('%s on %s is 4.5:1 at least', (front, back) => {
    expect(on(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test('words on the accent are 4.5:1 at least', () => {
    expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...TYPES, 'edge'])('lines of %s are 3:1 at least', (line) => {
    expect(on(line, 'paper')).toBeGreaterThanOrEqual(3);
    if (line !== 'edge') expect(on(line, `${line}-tint`)).toBeGreaterThanOrEqual(3);
  });

  test.each(SAVED)('the line of %s is 3:1 at least on the page and on its ground', (saved) => {
    for (const back of ['paper', 'raised', saved]) expect(on(`${saved}-line`, back)).toBeGreaterThanOrEqual(3);
  });

  test.each(SAVED.flatMap((saved) => TYPES.map((line) => [line, saved] as const)))('lines of %s are 3:1 at least on %s', (line, saved) => {
    expect(on(line, saved)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('no two tints look alike with %s sight', (sight) => {
    const tints = TYPES.map((type) => seen(colour(`${type}-tint`), sight));
    const pairs = tints.flatMap((a, i) => tints.slice(i + 1).map((b) => difference(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(9);
  });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('no two colours of saved passages look alike with %s sight', (sight) => {
    const grounds = SAVED.map((saved) => seen(colour(saved), sight));
    const pairs = grounds.flatMap((a, i) => grounds.slice(i + 1).map((b) => difference(a, b)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(9);
  });
});

test('the difference of colours is that of the published pairs', () => {
  expect(difference(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(100, 0);
  expect(difference(parseHex('#ff0000'), parseHex('#ff0000'))).toBe(0);
});
