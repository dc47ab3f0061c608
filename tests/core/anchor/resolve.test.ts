import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { describe as describePassage } from '../../../src/core/anchor/describe';
import { formatLink, parseLink } from '../../../src/core/anchor/link';
import { resolve } from '../../../src/core/anchor/resolve';
import { words } from '../../../src/core/text/words';
import { AROUND, COSMETIC, GONE, REWRITTEN, seededChance, type Edit } from './edits';
import { anchored, pickPassage, seedTexts, tryEdit, type Verdict } from './trial';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const texts = seedTexts();
const articles = texts.map(anchored);

test('every paragraph resolves exactly, marks at its ends included', () => {
  for (const article of articles) {
    for (const { start, end } of article.blocks) {
      if (words(article.text, { start, end }).length === 0) continue;
      const selector = parseLink(formatLink(describePassage(article, { start, end })));
      expect(selector === null ? null : resolve(article, selector)).toMatchObject({ kind: 'exact', span: { start, end } });
    }
  }
});

test('every span from word to word resolves exactly', () => {
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.nat(), fc.nat({ max: 300 }), (article, first, length) => {
      const all = words(article.text);
      const from = first % all.length;
      const span = { start: all[from]?.start ?? 0, end: all[Math.min(all.length - 1, from + length)]?.end ?? 0 };
      const selector = parseLink(formatLink(describePassage(article, span)));
      const resolution = selector === null ? null : resolve(article, selector);
      // A span that takes in whole blocks takes their closing marks, too.
      expect(resolution?.kind).toBe('exact');
      if (resolution?.kind === 'exact' && selector?.whole === false) expect(resolution.span).toEqual(span);
    }),
    { numRuns: 600 },
  );
});

test('a span is widened to whole words; one without words is refused', () => {
  const article = anchored('قال الوزير: «نعم».');
  expect(describePassage(article, { start: 1, end: 6 }).words).toBe(2);
  expect(() => describePassage(article, { start: 16, end: 18 })).toThrow(RangeError);
});

test('twins are told', () => {
  const article = anchored(['عنوان واحد طويل', 'عنوان واحد طويل', 'نص آخر'].join('\n'));
  const second = article.blocks[1] ?? { start: 0, end: 0 };
  expect(resolve(article, describePassage(article, second))).toMatchObject({ kind: 'exact', span: { start: second.start, end: second.end }, twins: 1 });
});

test('no selector throws, whatever the article', () => {
  const lines = fc.array(fc.constantFrom('قال', 'إن', 'القوات', '،', 'في', '2024', 'Sudzha')).map((parts) => parts.join(' '));
  const texts = fc.array(lines, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n'));
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat({ max: 30 }), (before, after, at, length) => {
      const old = anchored(before);
      const all = words(old.text);
      fc.pre(all.length > 0);
      const from = at % all.length;
      const selector = describePassage(old, { start: all[from]?.start ?? 0, end: all[Math.min(all.length - 1, from + length)]?.end ?? 0 });
      const now = anchored(after);
      const resolution = resolve(now, selector);
      if (resolution.kind === 'lost') return;
      expect(resolution.span.start).toBeLessThan(resolution.span.end);
      expect(resolution.span.end).toBeLessThanOrEqual(now.text.length);
    }),
    { numRuns: 500 },
  );
});

const TRIALS = 40;
const LONG = [null, 12, 30] as const;

/** Verdicts of one edit on passages of whole paragraphs or so many words inside one. */
function verdicts(name: string, edit: Edit, lengths: readonly (number | null)[]): Readonly<Record<Verdict, number>> {
  const chance = seededChance(name.length);
  const count = { right: 0, near: 0, twin: 0, lost: 0, wrong: 0 };
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const text = texts[trial % texts.length] ?? '';
    const foreign = (texts[(trial + 1) % texts.length] ?? '').split('\n');
    const passage = pickPassage(text, lengths[trial % lengths.length] ?? null, chance);
    if (text.slice(passage.start, passage.end).includes('\n')) continue;
    count[tryEdit(text, passage, edit, foreign, chance)] += 1;
  }
  return count;
}

test.each(Object.entries({ ...COSMETIC, ...AROUND }))('%s: the passage is found', (name, edit) => {
  const { right, twin, wrong, lost, near } = verdicts(name, edit, [...LONG, 5]);
  expect({ wrong }).toEqual({ wrong: 0 });
  expect(right / (right + twin + lost + near)).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['typo', 0.95],
  ['10 %', 0.95],
  ['25 %', 0.85],
  ['50 %', 0.6],
])('rewritten, %s: the place is found', (name, least) => {
  const edit = REWRITTEN[name];
  if (edit === undefined) throw new RangeError(name);
  const { right, near, lost, twin, wrong } = verdicts(name, edit, LONG);
  expect({ wrong }).toEqual({ wrong: 0 });
  expect((right + near) / (right + near + lost + twin)).toBeGreaterThanOrEqual(least);
});

test.each(Object.entries(GONE))('%s: nothing else is shown for it', (name, edit) => {
  expect(verdicts(name, edit, LONG)).toMatchObject({ wrong: 0 });
});
