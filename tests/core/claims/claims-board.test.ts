import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/claims/board';
import { claimsBoard } from '../../../src/core/claims/claims-board';
import { passageKeys } from '../../../src/core/claims/passage-keys';
import { WORDING_SETS } from '../../../src/core/compare/wording-sets';
import type { PassageRef } from '../../../src/core/connect/connection';
import type { Stance } from '../../../src/core/model/annotation';
import type { Entity } from '../../../src/core/model/entity';
import { quotation, tie, told } from './told';

const SUDZHA = { entities: ['loc:sudzha'], words: ['سيطر'] };
const ONE = told(0, ['سيطر الجيش على سودجا. القتال مستمر.', 'كلام آخر.'], [tie(1, 1, 1, SUDZHA)]);
const TWO = told(1, ['خسر الجيش سودجا. لكن ذلك لم يُؤكد.'], [tie(1, 0, 1, SUDZHA)]);
const NOTHING = { connections: [], origins: [], copies: [], more: [], moreCopies: 0 };
const THREE = told(2, ['لا شيء هنا عن غيره.']);

test('a cell is the whole sentence that shares most, with what takes it back', async () => {
  const board = await boardOf([ONE, TWO, THREE], [[at(0, 1), at(1, 1)]]);
  expect(words(board)).toEqual([[['سيطر الجيش على سودجا.'], ['خسر الجيش سودجا.', 'لكن ذلك لم يُؤكد.']]]);
  expect(board.sources.map(({ id }) => id)).toEqual(['article-0', 'article-1']);
  expect(board.alone.map(({ number }) => number)).toEqual([2]);
  expect(board.rows[0]).toMatchObject({ topic: SUDZHA, voices: 2, byHand: false, differences: [] });
});

test('whoever is quoted stands for the sentence, else the article on the word of those it cites', async () => {
  const lines = ['نفى بيسكوف أن سودجا سقطت.', 'قال الموقع إن سودجا سقطت.'];
  const text = lines.join('\n');
  const evidence = { by: 'rule' as const, id: 'test', words: null, score: null };
  const quoting = told(0, lines, [tie(1, 1, 1, SUDZHA), tie(2, 1, 1, SUDZHA)], {
    quotations: [quotation(text, 'نفى', 'سودجا سقطت', 'denies', 'per:spokesman')],
    citations: [{ entity: 'org:army', block: 1, start: text.indexOf('الموقع'), end: text.indexOf('الموقع') + 6, evidence }],
  });
  const [row] = (await boardOf([quoting, TWO], [[at(0, 1), at(0, 2), at(1, 1)]])).rows;
  expect(row?.cells[0]?.map(({ tellers }) => tellers.map(({ quotation: said, citing, stand }) => [said?.speaker?.entity ?? null, citing, stand]))).toEqual([[['per:spokesman', [], 'denies']], [[null, ['org:army'], 'asserts']]]);
});

test('sources differ in stance, numbers of one thing and days, each with its words', async () => {
  const first = 'أكد بيسكوف أن سودجا بيد الجيش بعد أسر 430 جنديا الأربعاء.';
  const second = 'نفى بيسكوف أن سودجا بيد الجيش بعد أسر 300 جندي الخميس.';
  const evidence = { by: 'rule' as const, id: 'test', words: null, score: null };
  const day = (text: string, name: string, value: string) => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, block: 0, value, mod: null, evidence }];
  const a = told(0, [first], [tie(1, 1, 1, SUDZHA)], { quotations: [quotation(first, 'أكد', 'سودجا بيد الجيش', 'affirms', 'per:spokesman')], times: day(first, 'الأربعاء', '2025-03-12') });
  const b = told(1, [second], [tie(1, 0, 1, SUDZHA)], { quotations: [quotation(second, 'نفى', 'سودجا بيد الجيش', 'denies', 'per:spokesman')], times: day(second, 'الخميس', '2025-03-13') });
  expect((await boardOf([a, b], [[at(0, 1), at(1, 1)]])).rows[0]?.differences).toEqual([
    { kind: 'stance', of: null, sides: [{ source: 0, words: ['أكد'] }, { source: 1, words: ['نفى'] }] },
    { kind: 'number', of: 'soldiers', sides: [{ source: 0, words: ['430 جنديا'] }, { source: 1, words: ['300 جندي'] }] },
    { kind: 'time', of: null, sides: [{ source: 0, words: ['الأربعاء'] }, { source: 1, words: ['الخميس'] }] },
  ]);
  expect((await boardOf([a, { ...a, number: 1, article: { ...a.article, id: 'article-1' } }], [[at(0, 1), at(1, 1)]])).rows[0]?.differences).toEqual([]);
});

test('a number that may be another one rounded is told as that, beside one that differs', async () => {
  const tied = (number: number, words: string) => told(number, [`فقد الجيش في سودجا ${words}.`], [0, 1, 2].flatMap((other) => (other === number ? [] : [tie(1, other, 1, SUDZHA)])));
  const board = await boardOf([tied(0, 'أكثر من 1300 جندي'), tied(1, '1376 جنديا'), tied(2, '200 جندي')], [[at(0, 1), at(1, 1), at(2, 1)]]);
  expect(board.rows[0]?.differences.map(({ kind, of, sides }) => [kind, of, sides.map(({ source }) => source)])).toEqual([
    ['number', 'soldiers', [0, 1, 2]],
    ['rounding', 'soldiers', [0, 1]],
  ]);
});

test('sources differ in the words that they choose for one matter', async () => {
  const a = told(0, ['بدأ تحرير سودجا.'], [tie(1, 1, 1, SUDZHA)]);
  const b = told(1, ['بدأ احتلال سودجا.'], [tie(1, 0, 1, SUDZHA)]);
  expect((await boardOf([a, b], [[at(0, 1), at(1, 1)]])).rows[0]?.differences).toEqual([{ kind: 'wording', of: 'taking', sides: [{ source: 0, words: ['تحرير'] }, { source: 1, words: ['احتلال'] }] }]);
});

test('a stance is a difference only where no two sources stand alike: who admits it holds it to be so', async () => {
  const said = (number: number, line: string, cue: string, stance: Stance) => told(number, [line], [tie(1, number === 0 ? 1 : 0, 1, SUDZHA)], { quotations: [quotation(line, cue, 'سودجا سقطت', stance, 'per:spokesman')] });
  const stances = async (one: Stance, other: Stance) => (await boardOf([said(0, 'أكد بيسكوف أن سودجا سقطت.', 'أكد', one), said(1, 'قال بيسكوف إن سودجا سقطت.', 'قال', other)], [[at(0, 1), at(1, 1)]])).rows[0]?.differences.map(({ kind }) => kind);
  expect(await stances('affirms', 'denies')).toEqual(['stance']);
  expect(await stances('admits', 'denies')).toEqual(['stance']);
  expect(await stances('admits', 'neutral')).toEqual([]);
  expect(await stances('denies', 'denies')).toEqual([]);
  expect(await stances('promises', 'denies')).toEqual([]);
});

test('what is admitted or denied without anybody’s words is not told as the article’s own', async () => {
  const stand = async (line: string) => (await boardOf([told(0, [line], [tie(1, 1, 1, SUDZHA)]), TWO], [[at(0, 1), at(1, 1)]])).rows[0]?.cells[0]?.[0]?.tellers.map(({ quotation: said, stand: how, verb }) => [said, how, verb === null ? null : line.slice(verb.start, verb.end)]);
  expect(await stand('اعترفت القوات الأوكرانية بفقدانها سودجا.')).toEqual([[null, 'admits', 'اعترفت']]);
  expect(await stand('ونفت القوات خسارة سودجا.')).toEqual([[null, 'denies', 'ونفت']]);
  expect(await stand('لم تعترف القوات بفقدانها سودجا.')).toEqual([[null, 'asserts', null]]);
  expect(await stand('خسرت القوات سودجا.')).toEqual([[null, 'asserts', null]]);
});

test('a row is named by what is most specific, and by what happens before other words', async () => {
  const shared = { entities: ['loc:russia', 'loc:kursk', 'loc:sudzha'], words: ['مدينة', 'القوات', 'انسحاب'] };
  const entity = (id: string, kind: string, within: readonly string[]): Entity => ({ id, type: 'LOC', ar: id, latin: null, description: null, kind, within, coordinates: null, wikidata: null, source: 'test' });
  const entities = [entity('loc:russia', 'country', []), entity('loc:kursk', 'region', ['loc:russia']), entity('loc:sudzha', 'city', ['loc:kursk', 'loc:russia'])];
  const [row] = (await boardOf([told(0, ['انسحاب القوات من مدينة سودجا.'], [tie(1, 1, 1, shared)], { entities }), TWO], [[at(0, 1), at(1, 1)]])).rows;
  expect([row?.topic.entities, row?.topic.words]).toEqual([['loc:sudzha', 'loc:kursk'], ['سيطر', 'انسحاب', 'مدينة', 'القوات']]);
});

test('words of one set about two places are no difference', async () => {
  const a = told(0, ['بدأ تحرير سودجا.'], [tie(1, 1, 1, SUDZHA)]);
  const b = told(1, ['بدأ احتلال كورسك.'], [tie(1, 0, 1, SUDZHA)]);
  expect((await boardOf([a, b], [[at(0, 1), at(1, 1)]])).rows[0]?.differences).toEqual([]);
});

test('the day on which somebody spoke is no day of what he tells', async () => {
  const evidence = { by: 'rule' as const, id: 'test', words: null, score: null };
  const on = (number: number, name: string, value: string) => {
    const line = `قال بيسكوف يوم ${name} إن سودجا بيد الجيش.`;
    return told(number, [line], [tie(1, number === 0 ? 1 : 0, 1, SUDZHA)], { quotations: [quotation(line, 'قال', 'سودجا بيد الجيش', 'neutral', 'per:spokesman')], times: [{ start: line.indexOf(name), end: line.indexOf(name) + name.length, block: 0, value, mod: null, evidence }] });
  };
  expect((await boardOf([on(0, 'الأربعاء', '2025-03-12'), on(1, 'الخميس', '2025-03-13')], [[at(0, 1), at(1, 1)]])).rows[0]?.differences).toEqual([]);
});

test('who has the text of another source repeats it, and differs from nobody', async () => {
  const third = { ...told(2, ['خسر الجيش سودجا يوم 3 مارس.']), connections: { ...NOTHING, id: 'article-2', origins: [{ passage: 1, origin: at(1, 1) }] } };
  const [row] = (await boardOf([ONE, TWO, third], [[at(0, 1), at(1, 1), at(2, 1)]])).rows;
  expect([row?.repeats, row?.voices]).toEqual([[null, null, 1], 2]);
});

test('copies of one origin are one voice and are told as copies', async () => {
  const copy = { ...TWO, connections: TWO.connections === null ? null : { ...TWO.connections, origins: [{ passage: 1, origin: at(0, 1) }] } };
  const [row] = (await boardOf([ONE, copy], [[at(0, 1), at(1, 1)]])).rows;
  expect([row?.voices, row?.cells[1]?.[0]?.copyOf, row?.cells[0]?.[0]?.copyOf]).toEqual([1, at(0, 1), null]);
});

test('articles of one publisher share a column', async () => {
  const publisher = { id: 'org:cnn', name: 'سي إن إن', latin: 'CNN', evidence: { by: 'rule' as const, id: 'test', words: null, score: null } };
  const of = (one: typeof ONE) => ({ ...one, article: { ...one.article, publisher } });
  const board = await boardOf([of(ONE), of(TWO)], [[at(0, 1), at(1, 1)]]);
  expect(board.sources.map(({ id, articles }) => [id, articles.length])).toEqual([['org:cnn', 2]]);
  expect(board.rows[0]?.voices).toBe(1);
});

test('what is asked for and told by one alone is a row by itself', async () => {
  const [, , other] = passageKeys(ONE.article);
  const board = await claimsBoard({ told: [ONE, TWO], groups: [{ centre: at(0, 1), passages: [at(0, 1), at(1, 1)] }], acts: [], about: new Set([other ?? '']), wordings: [] }, breathe);
  expect(words(board)).toEqual([[['كلام آخر.']]]);
});

const passages = fc.uniqueArray(fc.record({ article: fc.integer({ min: 0, max: 3 }), passage: fc.integer({ min: 1, max: 3 }) }), { selector: (ref) => `${ref.article} ${ref.passage}`, minLength: 2, maxLength: 12 });

test('a passage stands in one row at most, a sentence in no two, and a source is silent exactly where it has none', async () => {
  const all = [0, 1, 2, 3].map((number) => told(number, ['سيطر الجيش على سودجا.', 'انسحب الجيش من كورسك.', 'قال بيسكوف كلاما.']));
  await fc.assert(
    fc.asyncProperty(passages, fc.integer({ min: 2, max: 5 }), async (refs, size) => {
      const groups = Array.from({ length: Math.ceil(refs.length / size) }, (_, index) => refs.slice(index * size, (index + 1) * size));
      const board = await boardOf(all, groups);
      const standing = board.rows.flatMap((row) => row.passages);
      expect(new Set(standing).size).toBe(standing.length);
      const sentences = board.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? [])).map((one) => `${one.told.number} ${one.start}`);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const row of board.rows) {
        row.cells.forEach((cell, index) => {
          const own = new Set(board.sources[index]?.articles.flatMap(({ article }) => passageKeys(article)));
          expect(cell === null).toBe(!row.passages.some((key) => own.has(key)));
        });
      }
    }),
  );
});

function boardOf(articles: Parameters<typeof claimsBoard>[0]['told'], groups: readonly (readonly PassageRef[])[]): Promise<Board> {
  return claimsBoard({ told: articles, groups: groups.map((refs) => ({ centre: refs[0] ?? at(0, 0), passages: refs })), acts: [], about: null, wordings: WORDING_SETS }, breathe);
}

const breathe = (): Promise<void> => Promise.resolve();

function at(article: number, passage: number): PassageRef {
  return { article, passage };
}

function words({ rows }: Board): readonly (readonly (readonly string[] | null)[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.map((one) => one.told.article.text.slice(one.start, one.end)) ?? null));
}
