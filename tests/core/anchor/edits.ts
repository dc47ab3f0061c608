import type { Span } from '../../../src/core/model/span';
import { words } from '../../../src/core/text/words';
import { rearrange, replace, traced, type TracedText } from './traced-text';

/** A number from 0 to 1, exclusive. */
export type Chance = () => number;

/** What is edited: a text, the passage in it, and foreign sentences to take words from. */
export interface Scene {
  readonly text: string;
  readonly passage: Span;
  readonly foreign: readonly string[];
  readonly chance: Chance;
}

export type Edit = (scene: Scene) => TracedText;

/** Reproducible chance (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Edits that change no word. */
export const COSMETIC: Readonly<Record<string, Edit>> = {
  none: ({ text }) => traced(text),
  hamza: ({ text }) => letters(text, /[أإآ]/gu, () => 'ا'),
  'final letters': ({ text }) => letters(text, /ى|ة/gu, (letter) => (letter === 'ى' ? 'ي' : 'ه')),
  tashkeel: ({ text, chance }) => insertAfter(text, /[بتسنملكق]/gu, chance, ['\u064e', '\u064f', '\u0650', '\u0652']),
  tatweel: ({ text, chance }) => insertAfter(text, /[بسنلك](?=[\u0621-\u064a])/gu, chance, ['\u0640']),
  digits: ({ text }) => letters(text, /\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit))),
  punctuation: ({ text }) => letters(text, /[،."«»:]/gu, () => ' '),
};

/** Edits that leave the passage as it is. */
export const AROUND: Readonly<Record<string, Edit>> = {
  'paragraphs inserted': (scene) => withLines(scene, (lines) => lines.flatMap((line) => (scene.chance() < 0.3 ? [null, line] : [line]))),
  'paragraph removed': (scene) => withLines(scene, (lines) => lines.filter((line) => overlapsPassage(line, scene) || scene.chance() < 0.8)),
  'paragraphs moved': (scene) => withLines(scene, (lines) => shuffle(lines, scene.chance)),
  'paragraphs merged': ({ text }) => rearrange(traced(text), linesOf(text), ' '),
  'paragraphs split': ({ text, chance }) => letters(text, /(?<=[.،]) /gu, () => (chance() < 0.5 ? '\n' : ' ')),
};

/** Edits of the passage's own words. */
export const REWRITTEN: Readonly<Record<string, Edit>> = {
  typo: (scene) => typo(scene),
  '10 %': (scene) => rewrite(scene, 0.1),
  '25 %': (scene) => rewrite(scene, 0.25),
  '50 %': (scene) => rewrite(scene, 0.5),
};

/** Edits after which the passage is no more. */
export const GONE: Readonly<Record<string, Edit>> = {
  removed: ({ text, passage }) => replace(traced(text), passage, '', false),
  'removed with its paragraph': (scene) => withLines(scene, (lines) => lines.filter((line) => !overlapsPassage(line, scene))),
  'removed, a similar one stays': (scene) => {
    const alike = rewrite({ ...scene, text: scene.text.slice(scene.passage.start, scene.passage.end), passage: { start: 0, end: scene.passage.end - scene.passage.start } }, 0.5).text;
    const bare = replace(traced(scene.text), scene.passage, '', false);
    // At the far end of the text: in the passage's own place it would be the passage, rewritten.
    const early = scene.passage.start < scene.text.length / 2;
    const at = early ? bare.text.length : 0;
    return replace(bare, { start: at, end: at }, early ? `\n${alike}` : `${alike}\n`, false);
  },
  'replaced by other words': (scene) => replace(traced(scene.text), scene.passage, pick(scene.foreign, scene.chance), false),
  'another article': (scene) => ({ text: scene.foreign.join('\n'), origins: Array.from(scene.foreign.join('\n'), () => -1) }),
};

function letters(text: string, pattern: RegExp, change: (letter: string) => string): TracedText {
  return { text: text.replace(pattern, change), origins: traced(text).origins };
}

function insertAfter(text: string, pattern: RegExp, chance: Chance, marks: readonly string[]): TracedText {
  let result = traced(text);
  for (const { index } of [...text.matchAll(pattern)].reverse()) if (chance() < 0.3) result = replace(result, { start: index + 1, end: index + 1 }, pick(marks, chance), false);
  return result;
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** Null stands for a foreign paragraph. */
function withLines(scene: Scene, change: (lines: readonly Span[]) => readonly (Span | null)[]): TracedText {
  const foreign = pick(scene.foreign, scene.chance);
  const source = { text: scene.text + foreign, origins: [...traced(scene.text).origins, ...Array.from({ length: foreign.length }, () => -1)] };
  const aside = { start: scene.text.length, end: source.text.length };
  return rearrange(source, change(linesOf(scene.text)).map((line) => line ?? aside), '\n');
}

function overlapsPassage(line: Span, { passage }: Scene): boolean {
  return line.start < passage.end && passage.start < line.end;
}

function rewrite({ text, passage, foreign, chance }: Scene, share: number): TracedText {
  let result = traced(text);
  for (const word of words(text, passage).reverse()) {
    if (chance() >= share) continue;
    result = replace(result, word, pick(words(pick(foreign, chance)), chance).text, true);
  }
  return result;
}

function typo({ text, passage, chance }: Scene): TracedText {
  const long = words(text, passage).filter((word) => word.text.length > 3);
  if (long.length === 0) return traced(text);
  const word = pick(long, chance);
  return replace(traced(text), { start: word.start + 1, end: word.start + 2 }, chance() < 0.5 ? '' : 'ض', true);
}

function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list.map((item) => ({ item, key: chance() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function pick<T>(list: readonly T[], chance: Chance): T {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
