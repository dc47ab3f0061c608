import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '../../../../src/core/anchor/describe';
import { standsAmong } from '../../../../src/core/anchor/stands-among';
import { vouch } from '../../../../src/core/anchor/diff/vouch';
import { words } from '../../../../src/core/text/words';
import { anchored, seedNames, seedText } from '../seed-articles';

const BEFORE = anchored('أعلنت موسكو هدنة قصيرة في كورسك.\nوقال المتحدث باسم الكرملين إن القوات استعادت بلدات عدة.\nونفت كييف هذه الأنباء أمس.');
const PASSAGE = BEFORE.blocks[1] ?? { start: 0, end: 0 };

describe('what a link vouches for', () => {
  test('all of an unchanged passage that it carries', () => {
    expect(vouch(BEFORE, describePassage(BEFORE, PASSAGE), PASSAGE)).toEqual([{ kind: 'known', text: BEFORE.text.slice(PASSAGE.start, PASSAGE.end) }]);
  });

  test('not of a word that was replaced, nor of one that lost its particle', () => {
    const now = anchored(BEFORE.text.replace('وقال', 'قال').replace('بلدات', 'قرى'));
    const span = now.blocks[1] ?? PASSAGE;
    const others = vouch(now, describePassage(BEFORE, PASSAGE), span).filter(({ kind }) => kind === 'other');
    expect(others.map(({ text }) => text.trim())).toEqual(['قال', 'قرى']);
  });

  test('of a long passage nothing between its ends but a few words', () => {
    const long = anchored(seedText(seedNames()[0] ?? ''));
    const block = long.blocks.find((one) => words(long.text, one).length > 40) ?? { start: 0, end: 0 };
    const kinds = vouch(long, describePassage(long, block), block).map(({ kind }) => kind);
    expect(kinds[0]).toBe('known');
    expect(kinds.at(-1)).toBe('known');
    expect(new Set(kinds)).toEqual(new Set(['known', 'untold']));
  });

  test('the pieces, joined, are the text of the place, whatever the link was made for', () => {
    const articles = seedNames().map((name) => anchored(seedText(name)));
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(), fc.nat(), fc.nat({ max: 60 }), (article, from, other, length) => {
        const all = words(article.text);
        const spanAt = (first: number) => ({ start: all[first % all.length]?.start ?? 0, end: all[Math.min(all.length - 1, (first % all.length) + length)]?.end ?? 0 });
        const span = spanAt(from);
        const parts = vouch(article, describePassage(article, spanAt(other)), span);
        expect(parts.map(({ text }) => text).join('')).toBe(article.text.slice(span.start, span.end));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a passage stands where it stood', () => {
  const selector = describePassage(BEFORE, PASSAGE);
  const [first, own, last] = BEFORE.text.split('\n');
  const spanIn = (text: string) => ({ start: text.indexOf(own ?? ''), end: text.indexOf(own ?? '') + (own ?? '').length });

  test.each([
    ['unchanged', [first, own, last], true],
    ['behind a paragraph put in above', ['فقرة جديدة كل الجدة هنا', first, own, last], true],
    ['with another neighbour behind it', [first, own, 'فقرة جديدة كل الجدة هنا', last], true],
    ['without the one before it', [own, last], true],
    ['behind the one that followed', [first, last, own], false],
    ['alone', [own], false],
  ])('%s', (_, lines, stands) => {
    const text = lines.join('\n');
    expect(standsAmong(anchored(text), selector, spanIn(text))).toBe(stands);
  });
});
