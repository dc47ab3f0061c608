import type { Span } from '../model/span';
import { anchorWords, proofHash, type Anchored } from './anchor-words';
import { SIDE_WORDS, type Selector } from './selector';

/** Describes a passage for a link. The span is widened to whole words; a span without any word is a RangeError. */
export function describe(article: Anchored, span: Span): Selector {
  const { spans, forms, hashes, blocks, firstOfBlock } = anchorWords(article);
  const from = spans.findIndex((word) => word.end > span.start);
  const to = spans.findLastIndex((word) => word.start < span.end) + 1;
  if (from < 0 || to <= from) throw new RangeError(`no word in [${span.start}, ${span.end}) of a text of ${article.text.length}`);
  const block = blocks[from] ?? 0;
  const last = blocks[to - 1] ?? 0;
  const whole = span.start <= (article.blocks[block]?.start ?? 0) && span.end >= (article.blocks[last]?.end ?? 0);
  return {
    block,
    word: from - (firstOfBlock[block] ?? 0),
    words: to - from,
    whole,
    head: hashes.slice(from, Math.min(to, from + SIDE_WORDS)),
    tail: hashes.slice(Math.max(from + SIDE_WORDS, to - SIDE_WORDS), to),
    before: hashes.slice(Math.max(0, from - SIDE_WORDS), from),
    after: hashes.slice(to, to + SIDE_WORDS),
    proof: proofHash(forms.slice(from, to)),
  };
}
