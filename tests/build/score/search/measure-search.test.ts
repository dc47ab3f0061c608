import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { compileCollection } from '../../../../src/build/score/search/compile-collection';
import type { Collection } from '../../../../src/build/score/search/collection';
import { openFts5 } from '../../../../src/build/score/search/fts5';
import { ndcg } from '../../../../src/build/score/search/ndcg';
import { openOwnSearch } from '../../../../src/build/score/search/own-search';
import { pairCases, questionCases, recall, type CaseResult } from '../../../../src/build/score/search/recall';
import { readSearchFile, type SearchScoreFile } from '../../../../src/build/score/search/search-file';
import { mean } from '../../../../src/build/score/search/search-json';
import { rankedPassages } from '../../../../src/core/search/query/ranked-passages';
import { fold } from '../../../../src/core/text/fold';
import { words } from '../../../../src/core/text/words';
import { ROOT } from '../../../architecture/source-files';

// Seeds are compiled with the whole pipeline, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const FOLDER = join(ROOT, 'tests/score/search');

/** A file of queries of the form that the test needs. */
async function read<H extends SearchScoreFile['holds']>(name: string, holds: H): Promise<Extract<SearchScoreFile, { holds: H }>> {
  const file = await readSearchFile(join(FOLDER, name));
  if (file.holds !== holds) throw new TypeError(`${name} holds ${file.holds}`);
  return file as Extract<SearchScoreFile, { holds: H }>;
}

function misses(results: readonly CaseResult[]): readonly string[] {
  return results.filter(({ passages }) => passages < 1).map((result) => result.case.query);
}

describe('the seeds', () => {
  let collection: Collection;
  beforeAll(async () => {
    collection = await compileCollection(['seeds'], []);
  });

  test('give the passages that are asked for', async () => {
    const { questions } = await read('queries.json', 'questions');
    const results = await recall(questionCases(questions, collection), await openOwnSearch(collection));
    expect(mean(results.map(({ passages }) => passages))).toBeGreaterThanOrEqual(0.97);
    expect(misses(results)).toEqual([]);
  });

  test('give for single words what they should and little else', () => {
    const probes = JSON.parse(readFileSync(join(FOLDER, 'probes.json'), 'utf8')) as readonly { readonly query: string; readonly gold: string }[];
    const scores = probes.map(({ query, gold }) => {
      const pattern = new RegExp(gold);
      const own = collection.passages.filter(({ aside, text }) => !aside && words(text).some((word) => pattern.test(fold(word.text))));
      const found = rankedPassages(collection.view, { text: query }, collection.passages.length).filter(({ aside }) => !aside);
      const right = found.filter(({ article, ordinal }) => own.some((passage) => passage.article === article && passage.ordinal === ordinal)).length;
      return { recall: own.length === 0 ? 1 : right / own.length, precision: found.length === 0 ? 1 : right / found.length };
    });
    expect(mean(scores.map((score) => score.recall))).toBeGreaterThanOrEqual(0.97);
    expect(mean(scores.map((score) => score.precision))).toBeGreaterThanOrEqual(0.9);
  });
});

test('pairs are found and traps are not', async () => {
  const { seeds, sentences, pairs } = await read('pairs.json', 'pairs');
  const collection = await compileCollection(seeds, sentences);
  const results = await recall(pairCases(pairs, collection), await openOwnSearch(collection));
  const traps = results.filter((result) => result.case.kind === 'trap');
  expect(misses(traps)).toEqual([]);
  expect(traps.length).toBeGreaterThanOrEqual(10);
  expect(results.length - traps.length).toBeGreaterThanOrEqual(150);
  expect(mean(results.map(({ passages }) => passages))).toBeGreaterThanOrEqual(0.98);
});

test('judged passages stand in an order no worse than that of BM25 in SQLite over the same stems', async () => {
  const { seeds, judged } = await read('judged.json', 'judged');
  const collection = await compileCollection(seeds, []);
  const [own, sqlite] = [await openOwnSearch(collection), await openFts5(collection)];
  const [ours, theirs] = [await ndcg(judged, collection, own), await ndcg(judged, collection, sqlite)];
  await sqlite.close?.();
  expect(judged).toHaveLength(40);
  expect(mean(ours.map((ranked) => ranked.ndcg))).toBeGreaterThanOrEqual(Math.max(0.85, mean(theirs.map((ranked) => ranked.ndcg))));
});
