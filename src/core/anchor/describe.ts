import type { Span } from '../model/span';
import { anchorWords, proofHash, wordHash, type Anchored } from './anchor-words';
import { SIDE_WORDS, type Selector } from './selector';

/** A passage by its words, all of them folded. */
export interface PassageWords extends Pick<Selector, 'block' | 'word' | 'whole'> {
  readonly passage: readonly string[];
  /** The words before it and behind it, in the order of the text: as many as are known. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Describes a passage for a link. The span is widened to whole words; a span without any word is a RangeError. */
export function describe(article: Anchored, span: Span): Selector {
  const { spans, forms, blocks, firstOfBlock } = anchorWords(article);
  const from = spans.findIndex((word) => word.end > span.start);
  const to = spans.findLastIndex((word) => word.start < span.end) + 1;
  if (from < 0 || to <= from) throw new RangeError(`no word in [${span.start}, ${span.end}) of a text of ${article.text.length}`);
  const block = blocks[from] ?? 0;
  const last = blocks[to - 1] ?? 0;
  return describeWords({
    block,
    word: from - (firstOfBlock[block] ?? 0),
    whole: span.start <= (article.blocks[block]?.start ?? 0) && span.end >= (article.blocks[last]?.end ?? 0),
    passage: forms.slice(from, to),
    before: forms.slice(Math.max(0, from - SIDE_WORDS), from),
    after: forms.slice(to, to + SIDE_WORDS),
  });
}

/** {@link describe} for a passage whose article is not at hand. No word at all is a RangeError. */
export function describeWords({ block, word, whole, passage, before, after }: PassageWords): Selector {
  if (passage.length === 0) throw new RangeError('a passage of 0 words');
  return {
    block,
    word,
    words: passage.length,
    whole,
    head: passage.slice(0, SIDE_WORDS).map(wordHash),
    tail: passage.slice(SIDE_WORDS).slice(-SIDE_WORDS).map(wordHash),
    before: before.slice(-SIDE_WORDS).map(wordHash),
    after: after.slice(0, SIDE_WORDS).map(wordHash),
    proof: proofHash(passage),
  };
}
