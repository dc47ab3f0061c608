import { readFileSync } from 'node:fs';
import { buildKnowledge } from '../../../../src/core/lexicon/build-knowledge';
import type { Block, BlockKind } from '../../../../src/core/model/block';
import type { Draft } from '../../../../src/core/pipeline/draft';
import { recognise } from '../../../../src/core/pipeline/names/recognise';

/** The real tables. */
export const KNOWLEDGE = buildKnowledge(readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8'));

/** An article of these paragraphs, none of them cleaned. */
export function draftOf(paragraphs: readonly string[], kind: BlockKind = 'body'): Draft {
  let start = 0;
  const blocks = paragraphs.map((paragraph, index): Block => {
    const block: Block = { index, kind, start, end: start + paragraph.length, rawStart: start, rawEnd: start + paragraph.length, line: index + 1, number: null, evidence: { by: 'rule', id: 'test', words: null, score: null }, repeats: null, edits: [] };
    start = block.end + 1;
    return block;
  });
  return { id: 'test', text: paragraphs.join('\n'), blocks, sentences: [] };
}

/** Everything that is found in these paragraphs. */
export function recognised(...paragraphs: readonly string[]): ReturnType<typeof recognise> {
  return recognise(draftOf(paragraphs), KNOWLEDGE);
}

/** The names as `TYPE name`, in reading order. */
export function names(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join('\n');
  return recognised(...paragraphs).mentions.map((mention) => `${mention.type} ${text.slice(mention.start, mention.end)}`);
}

/** The entity ids of the names, in reading order. */
export function ids(...paragraphs: readonly string[]): readonly string[] {
  return recognised(...paragraphs).mentions.map((mention) => mention.entity);
}
