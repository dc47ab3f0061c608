import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/model/article';
import type { BlockKind } from '../../../src/core/model/block';
import type { Gold } from '../../../src/build/score/gold';
import { score, type Score } from '../../../src/build/score/score';
import { mapLinks } from '../../../src/build/score/score-linking';
import { laySheet } from '../../../src/build/score/sheet';
import { countUncovered } from '../../../src/build/score/uncovered';

const RAW = 'عنوان عن بوتين\n\nقال بوتين إن روسيا  كبيرة.';
const TEXT = 'عنوان عن بوتين\nقال بوتين إن روسيا كبيرة.';
const TITLE_LENGTH = 14;

test('a perfect answer scores 1 everywhere', () => {
  const { score: result, errors } = scoreOf({}, {});
  expect(errors).toEqual([]);
  expect(result.names).toMatchObject({ PER: { p: 1, r: 1, f1: 1 }, LOC: { f1: 1 }, ORG: { f1: 1 }, micro: { f1: 1 } });
  expect([result.blocks.accuracy, result.sentences.f1, result.quotes.f1, result.quotes.speaker, result.linking.accuracy]).toEqual([1, 1, 1, 1, 1]);
});

test('a name of a wrong span is both wrong and missed', () => {
  const { score: result } = scoreOf({ mentions: [mention(9, 14, 'PER', 0), mention(19, 23, 'PER', 1), mention(28, 33, 'LOC', 1)] }, {});
  expect(result.names['PER']).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
  expect(result.names['LOC']?.f1).toBe(1);
});

test('a name of a wrong type counts against both types, unless the annotation allows it', () => {
  const asOrg = { mentions: [mention(9, 14, 'PER', 0), mention(19, 24, 'PER', 1), mention(28, 33, 'ORG', 1)] } as const;
  expect(scoreOf(asOrg, {}).score.names).toMatchObject({ LOC: { r: 0 }, ORG: { p: 0 } });
  expect(scoreOf(asOrg, { alt: ['ORG'] }).score.names).toMatchObject({ LOC: { f1: 1 }, ORG: { f1: 1 } });
});

test('an optional name counts neither way', () => {
  const without = { mentions: [mention(9, 14, 'PER', 0), mention(19, 24, 'PER', 1)] } as const;
  expect(scoreOf(without, { optional: true }).score.names['micro']?.f1).toBe(1);
  expect(scoreOf({}, { optional: true }).score.names['micro']?.f1).toBe(1);
  expect(scoreOf(without, {}).score.names['micro']?.r).toBeCloseTo(2 / 3, 3);
});

test('a quotation whose content differs by more than a fifth is not found', () => {
  const { score: result } = scoreOf({ content: { start: 33, end: 39 } }, {});
  expect(result.quotes).toMatchObject({ p: 0, r: 0, f1: 0 });
});

test('an unknown speaker where there is one is wrong', () => {
  expect(scoreOf({ speaker: null }, {}).score.quotes.speaker).toBe(0);
});

test('a thing split in two and two things made one both cost', () => {
  const link = (gold: string, found: string) => ({ gold, found });
  expect(mapLinks([link('a', '1'), link('a', '1'), link('a', '2')]).accuracy).toBeCloseTo(2 / 3, 3);
  expect(mapLinks([link('a', '1'), link('a', '1'), link('b', '1')]).accuracy).toBeCloseTo(2 / 3, 3);
  expect(mapLinks([link('a', '1'), link('b', '2')]).accuracy).toBe(1);
});

test('characters outside of all blocks are counted, spaces are not', () => {
  expect(countUncovered('ab  cd\n', [])).toBe(4);
  expect(countUncovered(RAW, article({}).blocks)).toBe(0);
});

test('annotation that counts a byte order mark finds its place all the same', () => {
  const shifted = gold({});
  const moved: Gold = { ...shifted, paragraphs: shifted.paragraphs.map((one) => ({ ...one, rawStart: one.rawStart + 1 })) };
  expect(laySheet(moved, article({}), RAW).paragraphs.map(({ start }) => start)).toEqual([0, 16]);
});

interface Changes {
  readonly mentions?: Article['mentions'];
  readonly content?: { readonly start: number; readonly end: number };
  readonly speaker?: null;
}

function scoreOf(changes: Changes, name: { readonly optional?: boolean; readonly alt?: string[] }): { readonly score: Score; readonly errors: readonly string[] } {
  return score([laySheet(gold(name), article(changes), RAW)], {});
}

function mention(start: number, end: number, type: 'PER' | 'LOC' | 'ORG', block: number): Article['mentions'][number] {
  const id = { PER: 'per:vladimir-putin', LOC: 'loc:russia', ORG: 'org:russia' }[type];
  return { start, end, type, entity: id, block, metonym: false, evidence: [] };
}

function article({ mentions, content, speaker }: Changes): Article {
  const evidence = { by: 'rule', id: 'test', words: null, score: null } as const;
  const block = (index: number, kind: BlockKind, start: number, end: number, rawStart: number, rawEnd: number, line: number) => ({ index, kind, start, end, rawStart, rawEnd, line, number: null, evidence, repeats: null, edits: [] });
  const space = { rule: 'clean.doubled-space', start: 33, end: 34, rawStart: 34, rawEnd: 36 };
  return {
    schema: 1,
    id: 'a',
    provenance: { file: 'a.txt', size: 0, sha256: '', encoding: 'utf-8', url: null, author: null },
    title: { text: '', block: 0, generated: false },
    publisher: null,
    date: null,
    text: TEXT,
    blocks: [block(0, 'title', 0, TITLE_LENGTH, 0, TITLE_LENGTH, 1), { ...block(1, 'lead', 15, TEXT.length, 16, RAW.length, 3), edits: [space] }],
    sentences: [{ start: 0, end: TITLE_LENGTH, block: 0 }, { start: 15, end: TEXT.length, block: 1 }],
    mentions: mentions ?? [mention(9, 14, 'PER', 0), mention(19, 24, 'PER', 1), mention(28, 33, 'LOC', 1)],
    demonyms: [],
    times: [],
    quotations: [{ kind: 'indirect', block: 1, content: content ?? { start: 28, end: 39 }, cue: { start: 15, end: 18 }, stance: 'neutral', speaker: speaker === null ? null : { kind: 'named', entity: 'per:vladimir-putin', span: { start: 19, end: 24 }, implicit: false }, via: [], evidence }],
    citations: [],
    entities: [],
    words: 0,
    diagnostics: [],
    signs: [],
  };
}

function gold({ optional = false, alt = [] }: { readonly optional?: boolean; readonly alt?: string[] }): Gold {
  const [title = '', , lead = ''] = RAW.split('\n');
  const entity = (text: string, surface: string, type: 'PER' | 'LOC', id: string) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length, type, id, nested: false, optional: false, alt: [] as string[] });
  const quoted = lead.indexOf('روسيا');
  return {
    file: 'a.txt',
    paragraphs: [
      { line: 1, kind: 'title', rawStart: 0, text: title, sentences: [{ start: 0, end: title.length }], entities: [entity(title, 'بوتين', 'PER', 'per:putin')], quotes: [] },
      {
        line: 3,
        kind: 'lead',
        rawStart: 16,
        text: lead,
        sentences: [{ start: 0, end: lead.length }],
        entities: [entity(lead, 'بوتين', 'PER', 'per:putin'), { ...entity(lead, 'روسيا', 'LOC', 'loc:russia'), optional, alt }],
        quotes: [{ type: 'indirect', start: quoted, end: lead.length - 1, cue: { start: 0, end: 3 }, speaker: { start: 4, end: 9, id: 'per:putin' } }],
      },
    ],
  };
}
