import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorWords, type Anchored } from '../../../../src/core/anchor/anchor-words';
import { describe } from '../../../../src/core/anchor/describe';
import { follow } from '../../../../src/core/anchor/follow';
import { advanceLineage, type Predecessor } from '../../../../src/core/anchor/lineage/advance-lineage';
import { alignRevisions } from '../../../../src/core/anchor/lineage/align-revisions';
import { articleLineageSchema, MOST_REVISIONS, type ArticleLineage } from '../../../../src/core/anchor/lineage/lineage';
import { oldWords } from '../../../../src/core/anchor/lineage/old-words';
import { compose, NOWHERE, mapOf } from '../../../../src/core/anchor/lineage/runs';
import { articleOfLines, paragraph } from './paragraphs';

const [A, B, C, D] = [paragraph('ا'), paragraph('و'), paragraph('ك'), paragraph('ن')];
const reworded = (text: string, at: number): string => text.split(' ').map((word, i) => (i === at ? `بدل${at}` : word)).join(' ');

test('what did not change is told in the words of the present, the rest is kept once', () => {
  const lineage = chain([[A, B, C], [A, reworded(B, 3), C], [A, reworded(reworded(B, 3), 5), C]]);
  expect(lineage?.texts).toEqual([reworded(B, 3), B]);
  expect(lineage?.revisions.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([[null, 0, null], [null, 1, null]]);
});

test('no earlier revision is written of an article whose words stayed', () => {
  expect(chain([[A, B], [A, B]])).toBeNull();
  expect(chain([['قالَ الرّئيس', A], ['قال الرئيس', A]])).toBeNull();
  expect(chain([[A, B], [B, A], [A, B]])?.revisions).toHaveLength(1);
});

test('no more than eight revisions are kept, the newest', () => {
  const texts = Array.from({ length: 12 }, (_, build) => [A, reworded(B, build), C]);
  const lineage = chain(texts);
  expect(lineage?.revisions).toHaveLength(MOST_REVISIONS);
  const now = articleOfLines(texts.at(-1) ?? []);
  const linkTo = (build: number) => describe(articleOfLines(texts[build] ?? []), { start: A.length + 1, end: A.length + 1 + (texts[build]?.[1]?.length ?? 0) });
  expect(follow(now, linkTo(3), lineage)).toMatchObject({ kind: 'changed', by: 'lineage' });
  expect(follow(now, linkTo(2), lineage)).toMatchObject({ kind: 'changed', by: 'words' });
});

test('what was taken out and came back is there again', () => {
  const lineage = chain([[A, B, C], [A, C], [C, A, B]]);
  const now = articleOfLines([C, A, B]);
  const selector = describe(articleOfLines([A, B, C]), { start: A.length + 1, end: A.length + 1 + B.length });
  expect(follow(now, selector, lineage)).toMatchObject({ kind: 'moved', by: 'lineage', span: { start: C.length + A.length + 2, end: C.length + A.length + B.length + 2 } });
});

test('what was removed is lost with its words, and points at its neighbours', () => {
  const lineage = chain([[A, B, C], [D, A, C]]);
  const now = articleOfLines([D, A, C]);
  const words = B.split(' ').slice(4, 11).join(' ');
  const start = A.length + 1 + B.indexOf(words);
  const selector = describe(articleOfLines([A, B, C]), { start, end: start + words.length });
  expect(follow(now, selector, lineage)).toEqual({ kind: 'lost', nearest: 1, score: 0, runnerUp: 0, by: 'lineage' });
  expect(oldWords(now, selector, lineage)).toBe(words);
});

test('a lineage of other words, or one that does not hold together, says nothing', () => {
  const lineage = chain([[A, B, C], [A, reworded(B, 3), C]]);
  const selector = describe(articleOfLines([A, B, C]), { start: A.length + 1, end: A.length + 1 + B.length });
  if (lineage === null) throw new RangeError('no lineage');
  const now = articleOfLines([A, reworded(B, 3), C]);
  expect(follow(now, selector, lineage).by).toBe('lineage');
  expect(follow(articleOfLines([A, reworded(B, 4), C]), selector, lineage).by).toBe('words');
  expect(oldWords(articleOfLines([A, reworded(B, 4), C]), selector, lineage)).toBeNull();
  const [revision] = lineage.revisions;
  if (revision === undefined) throw new RangeError('no revision');
  for (const broken of [{ ...revision, words: 3 }, { ...revision, runs: [0, 0] }, { ...revision, runs: [0, 70, 9] }, { ...revision, blocks: revision.blocks.map((step) => ({ ...step, text: 7 })) }])
    expect(follow(now, selector, { ...lineage, revisions: [broken] }).by).toBe('words');
});

test('composed is what step by step gives', () => {
  const line = fc.array(fc.constantFrom(...A.split(' ').slice(0, 9), 'قال', 'في'), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (first, second, third) => {
      const [before, between, after] = [first, second, third].map((lines) => anchorWords(articleOfLines(lines)));
      const lineage = chain([first, second, third]);
      if (before === undefined || between === undefined || after === undefined || lineage === null) return;
      const revision = lineage.revisions.find(({ words, blocks }) => words === before.forms.length && blocks.length === first.length);
      if (revision === undefined || lineage.revisions.length < 2) return;
      const steps = compose(alignRevisions(before, between), alignRevisions(between, after));
      const whole = mapOf(lineage.revisions[1]?.runs ?? [], before.forms.length);
      steps.forEach((at, i) => at !== NOWHERE && expect(whole[i]).toBe(at));
    }),
    { numRuns: 300 },
  );
});

/** The lineage of the last of several revisions, by way of its file. */
function chain(texts: readonly (readonly string[])[]): ArticleLineage | null {
  let last: Predecessor | null = null;
  for (const lines of texts) {
    const article: Anchored = articleOfLines(lines);
    const { lineage } = advanceLineage('a', article, last === null ? [] : [last]);
    last = { article, lineage: lineage === null ? null : articleLineageSchema.parse(JSON.parse(JSON.stringify(lineage))) };
  }
  return last?.lineage ?? null;
}
