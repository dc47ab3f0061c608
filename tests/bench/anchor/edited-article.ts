import type { Article } from '../../../src/core/model/article';
import type { Block } from '../../../src/core/model/block';
import { linesOf, type TracedText } from './traced-text';

/** The article that an edited text makes: each line a block, of the kind that it was. Names and sentences are not found anew. The text is settled. */
export function editedArticle(article: Article, { text, origins }: TracedText): Article {
  const blockAt = new Int32Array(article.text.length).fill(-1);
  article.blocks.forEach(({ start, end }, index) => blockAt.fill(index, start, end));
  let number = 0;
  const blocks = linesOf(text).map(({ start, end }, index): Block => {
    const origin = origins.subarray(start, end).find((one) => one >= 0 && (blockAt[one] ?? -1) >= 0);
    const old = origin === undefined ? undefined : article.blocks[blockAt[origin] ?? -1];
    const kind = old?.kind ?? 'body';
    return { ...(old ?? NEW_BLOCK), index, kind, start, end, number: kind === 'body' || kind === 'lead' ? (number += 1) : null };
  });
  return { ...article, text, blocks, sentences: [], mentions: [], demonyms: [], times: [], quotations: [], citations: [], entities: [] };
}

const NEW_BLOCK = { rawStart: 0, rawEnd: 0, line: 1, repeats: null, edits: [], evidence: { by: 'rule', id: 'bench', words: null, score: null } } as const satisfies Partial<Block>;
