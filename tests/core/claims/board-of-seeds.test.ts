import { beforeAll, expect, test, vi } from 'vitest';
import { compileConnected, type ConnectedArticle } from '../../../src/build/score/connections/compile-connected';
import { placeOf } from '../../../src/build/score/connections/score-connections';
import { speakerVoice } from '../../../src/core/attribution/voice';
import type { Row, Statement, ToldArticle } from '../../../src/core/claims/board';
import { claimsBoard } from '../../../src/core/claims/claims-board';

// Seeds are compiled with the whole pipeline, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const [CHANNEL, VISIT, TRANSLATED] = ['000_036cf05451b43afa', '001_b81534ed037a7913', '002_0cd5f9547899df1b'] as const;

let corpus: readonly ConnectedArticle[];
beforeAll(async () => {
  corpus = await compileConnected(['seeds']);
});

/** Laid out from passages grouped by hand: what is proven is the board, whatever the machine groups. */
async function rowOf(...passages: readonly (readonly [article: string, words: string])[]): Promise<Row | undefined> {
  const told = corpus.map(({ article, connections }, number): ToldArticle => ({ number, article, connections: { id: article.id, connections, origins: [], copies: [], more: [], moreCopies: 0 } }));
  const places = passages.map(([article, words]) => placeOf({ article, passage: 0, words }, corpus));
  const board = await claimsBoard({ told, groups: [{ centre: places[0] ?? { article: 0, passage: 0 }, passages: places }], acts: [], about: null, wordings: [] }, () => Promise.resolve());
  return board.rows[0];
}

/** Everybody who stands for a sentence, by entity or words, with his stand. */
function said(row: Row | undefined): readonly (readonly (readonly string[])[] | null)[] {
  return row?.cells.map((cell) => cell?.flatMap((statement) => statement.tellers.map((teller) => [nameOf(statement, teller), teller.stand])) ?? null) ?? [];
}

function nameOf({ told: { article } }: Statement, { quotation, citing }: Statement['tellers'][number]): string {
  const voice = quotation === null ? null : speakerVoice(article, quotation);
  return voice?.entity ?? voice?.words ?? citing.join();
}

test('the fall of Sudzha is told by DeepState and the institute as by the ministry, and Kyiv does not confirm it', async () => {
  const row = await rowOf([CHANNEL, 'وقام موقع "ديب ستيت"'], [VISIT, 'من جانبها، أفادت مؤسسة'], [TRANSLATED, 'قالت وزارة الدفاع الروسية يوم السبت']);
  const [channel, visit, translated] = said(row);
  expect(channel).toContainEqual(['org:deepstate', 'asserts']);
  expect(visit).toEqual([['org:institute-for-the-study-of-war', 'asserts']]);
  expect(translated).toContainEqual(['org:russia-ministry-of-defence', 'asserts']);
  expect(row?.cells[0]?.map(({ told, start, end }) => told.article.text.slice(start, end)).join(' ')).toContain('القتال مستمر على مشارف المدينة');
  expect(row?.cells[2]?.map(({ told, start, end }) => told.article.text.slice(start, end)).join(' ')).toContain('لم يؤكدوا');
});

test('the encirclement is claimed by Gerasimov, whose words are doubted, and by Putin, and denied by the army and its commander: they differ in stance', async () => {
  const row = await rowOf([CHANNEL, 'وكان قائد الجيش الأوكراني نفى'], [VISIT, 'وفي تطور ميداني جديد'], [TRANSLATED, 'قال الزعيم الروسي']);
  const [channel, visit, translated] = said(row);
  expect(channel).toContainEqual(['قائد الجيش الأوكراني', 'denies']);
  expect(visit).toContainEqual(['per:valery-gerasimov', 'doubts']);
  expect(translated).toContainEqual(['per:vladimir-putin', 'asserts']);
  expect(translated).toContainEqual(['org:ukraine-armed-forces', 'asserts']);
  const [stance] = row?.differences ?? [];
  expect(stance?.kind).toBe('stance');
  expect(stance?.sides.slice(0, 2).map(({ words }) => words[0])).toEqual(['نفى', 'زعم']);
});
