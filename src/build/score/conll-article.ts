import type { Block } from '../../core/model/block';
import type { EntityType } from '../../core/model/entity';
import type { Span } from '../../core/model/span';
import type { Draft } from '../../core/pipeline/draft';
import type { ConllSpan } from './conll-spans';

/** Consecutive sentences as the engine reads them: an article with a paragraph for each. */
export interface ConllArticle {
  readonly draft: Draft;
  /** Where each word of each sentence stands in the text. */
  readonly words: readonly (readonly Span[])[];
}

/** A name that was found, in the text of the article. */
export interface FoundName extends Span {
  readonly type: EntityType;
  readonly block: number;
}

/** Lays sentences out as an article, their words joined by spaces. */
export function conllArticle(id: string, sentences: readonly (readonly string[])[]): ConllArticle {
  let offset = 0;
  const words = sentences.map((sentence) =>
    sentence.map((word) => {
      const span = { start: offset, end: offset + word.length };
      offset = span.end + 1;
      return span;
    }),
  );
  const text = sentences.map((sentence) => sentence.join(' ')).join('\n');
  const blocks = words.map((row, index): Block => {
    const start = row[0]?.start ?? 0;
    const end = row[row.length - 1]?.end ?? start;
    return { index, kind: 'body', start, end, rawStart: start, rawEnd: end, line: index + 1, number: index + 1, evidence: { by: 'rule', id: 'conll', words: null, score: null }, repeats: null, edits: [] };
  });
  return { draft: { id, text, blocks, sentences: blocks.map(({ start, end, index }) => ({ start, end, block: index })) }, words };
}

/** The names of each sentence as spans of its words: a word counts as a whole, glued particles and punctuation included. */
export function foundSpans({ words }: ConllArticle, names: readonly FoundName[]): readonly (readonly ConllSpan[])[] {
  const rows = words.map((): ConllSpan[] => []);
  for (const { start, end, type, block } of names) {
    const row = words[block] ?? [];
    const from = row.findIndex((word) => word.end > start);
    const to = row.findLastIndex((word) => word.start < end) + 1;
    if (from >= 0 && to > from) rows[block]?.push({ from, to, type });
  }
  return rows;
}
