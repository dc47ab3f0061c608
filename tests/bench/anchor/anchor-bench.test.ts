import { beforeAll, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import { editedArticle } from './edited-article';
import { EDITS } from './edits/kinds';
import { figuresOf } from './figures';
import { judge, truthOf, type Judged } from './judge';
import { loadCorpus, NoCorpus } from './load-corpus';
import { readOptions } from './options';
import { runTrials, type RunOptions } from './run-trials';
import { count } from './tally';
import { targetsOf } from './targets';
import { change, rearrange, settle, traced, type TracedText } from './traced-text';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const OLD = 'وصل الوزير إلى المدينة صباحا. ثم زار المصنع الجديد.\nوغادر مساء اليوم نفسه.';
const PASSAGE = { start: OLD.indexOf('ثم زار'), end: OLD.indexOf('\n') };

/** What is said of a claim on the first place of some words of an edited text; null claims nothing. */
function verdictOn(now: TracedText, claim: string | null): Judged {
  const start = claim === null ? -1 : now.text.indexOf(claim);
  return judge(claim === null ? null : { start, end: start + claim.length }, truthOf(OLD, PASSAGE, now), PASSAGE, now);
}

test('an untouched passage is right where it is, and nowhere else', () => {
  const now = change(traced(OLD), [{ start: 0, end: 0, words: 'عاجل: ', heir: false }]);
  expect(truthOf(OLD, PASSAGE, now)).toMatchObject({ untouched: true, scattered: false, own: PASSAGE.end - PASSAGE.start });
  expect(verdictOn(now, 'ثم زار المصنع الجديد.')).toEqual({ verdict: 'right', twin: false });
  expect(verdictOn(now, 'زار المصنع')).toEqual({ verdict: 'near', twin: false });
  expect(verdictOn(now, 'وصل الوزير')).toEqual({ verdict: 'wrong', twin: false });
  expect(verdictOn(now, null)).toEqual({ verdict: 'lost', twin: false });
});

test('rewritten words stand for those that they replace', () => {
  const now = change(traced(OLD), [{ start: PASSAGE.start, end: PASSAGE.start + 'ثم زار'.length, words: 'وتفقد بعد ذلك', heir: true }]);
  expect(truthOf(OLD, PASSAGE, now)).toMatchObject({ untouched: false });
  expect(verdictOn(now, 'وتفقد بعد ذلك المصنع الجديد.')).toEqual({ verdict: 'right', twin: false });
});

test('a passage that is gone may not be claimed, unless by a twin', () => {
  const gone = settle(change(traced(OLD), [{ ...PASSAGE, words: 'ولم يزر أحدا', heir: false }]));
  expect(verdictOn(gone, null)).toEqual({ verdict: 'right', twin: false });
  expect(verdictOn(gone, 'ولم يزر أحدا')).toEqual({ verdict: 'wrong', twin: false });
  const withTwin = change(gone, [{ start: 0, end: 0, words: 'ثم زار المصنع الجديد! ', heir: false }]);
  expect(verdictOn(withTwin, 'ثم زار المصنع الجديد!')).toEqual({ verdict: 'near', twin: true });
});

test('a part of a passage that was torn apart is near', () => {
  const [a, b] = [PASSAGE.start, OLD.indexOf('المصنع')];
  const torn = rearrange(traced(OLD), [{ start: a, end: b }, { start: 0, end: a }, 'وفي خبر آخر لا صلة له بما سبق', { start: b, end: OLD.length }], ' ');
  expect(truthOf(OLD, PASSAGE, torn)).toMatchObject({ scattered: true });
  expect(verdictOn(torn, 'ثم زار')).toEqual({ verdict: 'near', twin: false });
});

test('lines of an edited text are blocks of the kind that they were', () => {
  const now = settle(rearrange(traced(OLD), [{ start: OLD.indexOf('\n') + 1, end: OLD.length }, '  ', 'فقرة جديدة ', { start: 0, end: OLD.indexOf('\n') }], '\n'));
  const blocks = OLD.split('\n').map((line) => ({ start: OLD.indexOf(line), end: OLD.indexOf(line) + line.length, kind: line.startsWith('وصل') ? 'title' : 'body' }));
  const edited = editedArticle({ text: OLD, blocks } as unknown as Article, now);
  expect(edited.blocks.map(({ kind, start, end }) => [kind, edited.text.slice(start, end)])).toEqual([['body', 'وغادر مساء اليوم نفسه.'], ['body', 'فقرة جديدة'], ['title', OLD.split('\n')[0]]]);
});

test('unknown options and numbers that are none are refused', () => {
  expect(readOptions(['--seed', '7', '--trials=5', '--json'])).toMatchObject({ seed: 7, trials: 5, json: true, speed: false });
  for (const args of [['--sead', '7'], ['--seed', 'x'], ['--trials', '0'], ['--trials', '-1'], ['--trials', '1.5'], ['--seed'], ['file']]) expect(() => readOptions(args)).toThrow(RangeError);
});

test('a folder without articles is refused', async () => {
  await expect(loadCorpus(import.meta.dirname + '/edits')).rejects.toThrow(NoCorpus);
  await expect(loadCorpus('/no/such/folder')).rejects.toThrow(NoCorpus);
});

let articles: readonly Article[];
beforeAll(async () => {
  articles = await loadCorpus(undefined);
});

const OPTIONS: RunOptions = { seed: 5, trials: 150, othersEvery: 10 };

test('the same seed gives the same figures, another one others', () => {
  const figures = (options: RunOptions): string => {
    const results = runTrials(articles, options);
    return JSON.stringify(figuresOf(results, null, targetsOf(results), { seed: 0, articles: articles.length, othersEvery: 10 }));
  };
  const first = figures(OPTIONS);
  expect(figures(OPTIONS)).toBe(first);
  expect(figures({ ...OPTIONS, seed: 6 })).not.toBe(first);
});

test('verdicts add up, and every kind of edit has its turn', () => {
  const results = runTrials(articles, { ...OPTIONS, trials: 700, othersEvery: null });
  const { trials, right, near, lost, wrong } = count(results);
  expect(right + near + lost + wrong).toBe(trials);
  expect(new Set(results.map(({ edit }) => edit))).toEqual(new Set(Object.keys(EDITS)));
});

test('one article alone is enough', () => {
  expect(runTrials(articles.slice(0, 1), OPTIONS)).toHaveLength(OPTIONS.trials);
});

test('whoever always claims the old place goes wrong, and whoever claims nothing is lost', () => {
  const position = count(runTrials(articles, { ...OPTIONS, othersEvery: null, match: (_, passage, { text }) => ({ start: Math.min(passage.start, text.length - 1), end: Math.min(passage.end, text.length) }) }));
  expect(position.wrong).toBeGreaterThan(OPTIONS.trials / 5);
  const nothing = count(runTrials(articles, { ...OPTIONS, othersEvery: null, match: () => null }));
  expect(nothing).toMatchObject({ wrong: 0, near: 0 });
  expect(nothing.lost).toBeGreaterThan(OPTIONS.trials / 2);
});
