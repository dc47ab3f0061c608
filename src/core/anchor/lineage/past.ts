import { anchorWords, proofHash, type Anchored } from '../anchor-words';
import type { ArticleLineage, Revision } from './lineage';

/** Hash of the words of an article, paragraph by paragraph. */
export function wordsProof(article: Anchored): number {
  return proofHash([paragraphWords(article).join('\n')]);
}

/** The folded words of each paragraph, as one string each. */
export function paragraphWords(article: Anchored): readonly string[] {
  const { forms, firstOfBlock } = anchorWords(article);
  return article.blocks.map((_, i) => forms.slice(firstOfBlock[i], firstOfBlock[i + 1]).join(' '));
}

/** A paragraph of an earlier revision: kept in the lineage, or in the words of the present. Undefined when there is none. */
export function pastParagraph(article: Anchored, { texts }: ArticleLineage, { blocks }: Revision, index: number): string | undefined {
  const step = blocks[index];
  if (step === undefined) return undefined;
  if (step.text !== null) return texts[step.text];
  const block = article.blocks[step.to[0] ?? -1];
  return block && article.text.slice(block.start, block.end);
}

/** An earlier revision with its text again; what did not change is told in the words of the present. Null when the lineage lacks a paragraph of it. */
export function restore(article: Anchored, lineage: ArticleLineage, revision: Revision): Anchored | null {
  const paragraphs = revision.blocks.map((_, index) => pastParagraph(article, lineage, revision, index));
  if (!paragraphs.every((paragraph) => paragraph !== undefined)) return null;
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { text: paragraphs.join('\n'), blocks };
}

/** True when the runs of a revision fit its words and those of the present: each lies in both texts, and begins where the last one ended, or later. */
export function hasRuns({ words, runs }: Revision, past: Anchored, present: Anchored): boolean {
  const [then, now] = [anchorWords(past).forms.length, anchorWords(present).forms.length];
  if (words !== then || runs.length % 3 !== 0) return false;
  let end = 0;
  for (let at = 0; at < runs.length; at += 3) {
    const [from = 0, to = 0, length = 0] = runs.slice(at, at + 3);
    if (from < end || from + length > then || to + length > now) return false;
    end = from + length;
  }
  return true;
}
