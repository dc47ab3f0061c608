import { expect, test } from 'vitest';
import { loadTagger } from '../../../../src/build/load-tagger';
import { STANCES } from '../../../../src/core/model/annotation';
import { KNOWLEDGE } from '../names/read-names';
import { judge } from './table/judge-table';
import { readTable } from './table/read-table';

const TAGGER = await loadTagger(KNOWLEDGE);

/** Least share of rows in which all is right: every quotation with kind, cue, stance, speaker and relays, and nothing else. */
test.each([
  ['table', 0.95, 270],
  ['held-back', 0.9, 30],
] as const)('%s: at least %d of its rows are read rightly', (name, least, rows) => {
  const judged = readTable(name).map((row) => judge(row, TAGGER));
  expect(judged.length).toBeGreaterThanOrEqual(rows);
  const failures = judged.filter(({ wanted, found }) => wanted.length + found.length > 0);
  expect(1 - failures.length / judged.length, JSON.stringify(failures, null, 1)).toBeGreaterThanOrEqual(least);
});

test('the table has every stance, every kind of quotation and speaker, chains and traps', () => {
  const rows = readTable('table');
  const all = rows.flatMap(({ quotations }) => quotations);
  expect([...new Set(all.map(({ stance }) => stance))].sort()).toEqual([...STANCES].sort());
  expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual(['direct', 'indirect', 'partial']);
  expect([...new Set(all.map(({ speaker }) => speaker.split(' ')[0]))].sort()).toEqual(['-', 'named', 'role', 'unnamed']);
  expect(all.filter(({ via }) => via !== '-').length).toBeGreaterThanOrEqual(25);
  expect(rows.filter(({ quotations }) => quotations.length === 0).length).toBeGreaterThanOrEqual(20);
});
