import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/build/decode-bytes';
import type { Gold } from '../../../src/build/score/gold';
import { leaveOneOut, onlyHere, type CompileWithout, type LeaveOneOut } from '../../../src/build/score/leave-one-out';
import { leaveOneOutTable } from '../../../src/build/score/leave-one-out-table';
import { laySheet, type Sheet } from '../../../src/build/score/sheet';
import { buildKnowledge, readTables } from '../../../src/core/lexicon/build-knowledge';
import type { NamedEntry } from '../../../src/core/lexicon/knowledge';
import type { Article } from '../../../src/core/model/article';
import type { Seed } from '../../../src/core/model/seed';
import type { EntityId } from '../../../src/core/model/entity';
import { compileArticle } from '../../../src/core/pipeline/compile-article';

const PLACES = readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8');
const LINE = 'وقال إيمانويل ماكرون في باريس إن روسيا وحركة حماس لم تردا على المقترح حتى الآن.';
const OTHER = 'وقالت حركة حماس إن روسيا لم ترد على المقترح حتى الآن، وإن الحرب مستمرة.';
const NAMES = [['إيمانويل ماكرون', 'PER'], ['باريس', 'LOC'], ['روسيا', 'LOC'], ['حماس', 'ORG']] as const;

let entries: readonly NamedEntry[];
let sheet: Sheet;
let other: Article;

beforeAll(() => {
  entries = readTables(PLACES);
  sheet = laySheet(GOLD, compiled(LINE, 'one', new Set()), LINE);
  other = compiled(OTHER, 'two', new Set());
});

test('leaves out the hand-written rows of what no other seed names', () => {
  const without = onlyHere(sheet, [other], entries).map(({ id }) => id);
  expect(without).toContain('per:emmanuel-macron');
  expect(without).not.toContain('org:hamas');
  expect(without).not.toContain('loc:paris');
  expect(onlyHere(sheet, [], entries).map(({ id }) => id)).toContain('org:hamas');
});

test('leaves out a row whose spelling is annotated, whatever the name was linked to', () => {
  const blind: Sheet = { ...sheet, article: { ...sheet.article, mentions: [] } };
  expect(onlyHere(blind, [other], entries).map(({ id }) => id)).toContain('per:emmanuel-macron');
});

test('scores the seed as compiled without them, and without them alone', () => {
  const asked: ReadonlySet<EntityId>[] = [];
  const compile: CompileWithout = (one, without) => {
    asked.push(without);
    return { ...one, article: compiled(LINE, 'one', without) };
  };
  const { result, errors } = leaveOneOut([sheet], [sheet.article, other], entries, compile);
  expect(asked.map((ids) => ids.has('per:emmanuel-macron'))).toEqual([true]);
  expect(result.seeds[0]?.removed).toContain('Emmanuel Macron');
  expect(result.names).toMatchObject({ PER: { f1: 1 }, LOC: { f1: 1 }, ORG: { f1: 1 } });
  expect(errors).toEqual([]);
});

test('a table without an entity does not know it', () => {
  const found = compiled('وقال ماكرون إن المقترح لم يصل حتى الآن إلى أحد من الأطراف.', 'one', new Set(['per:emmanuel-macron']));
  expect(found.mentions).toEqual([]);
  expect(found.entities).toEqual([]);
});

test('the table names each seed and what it was scored without', () => {
  const perfect = { p: 1, r: 1, f1: 1 };
  const names = { PER: perfect, LOC: perfect, ORG: { ...perfect, f1: 0.5 }, micro: perfect };
  const result: LeaveOneOut = { names, seeds: [{ file: 'one.txt', removed: ['Emmanuel Macron'], names }] };
  expect(leaveOneOutTable(result).split('\n').map((line) => line.split(/\s+/))).toEqual([
    ['F1,', 'left', 'out', 'PER', 'LOC', 'ORG', 'micro', 'removed'],
    ['one.txt', '1.000', '1.000', '0.500', '1.000', '1'],
    ['all', '1.000', '1.000', '0.500', '1.000', '1'],
    ['without,', 'for', 'one.txt:', 'Emmanuel', 'Macron'],
  ]);
});

const GOLD: Gold = {
  file: 'one.txt',
  paragraphs: [
    {
      line: 1,
      kind: 'body',
      rawStart: 0,
      text: LINE,
      sentences: [],
      quotes: [],
      entities: NAMES.map(([name, type]) => ({ start: LINE.indexOf(name), end: LINE.indexOf(name) + name.length, type, id: name, nested: false, optional: false, alt: [] })),
    },
  ],
};

function compiled(text: string, id: string, without: ReadonlySet<EntityId>): Article {
  const seed: Seed = { id, file: `${id}.txt`, bytes: new TextEncoder().encode(text), sha256: '', sidecar: null };
  return compileArticle(seed, { decodeBytes, knowledge: buildKnowledge(PLACES, without), tagger: null, repeatedLines: new Set() });
}
