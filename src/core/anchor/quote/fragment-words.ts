import type { Block } from '../../model/block';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';

/** Words as a browser parts them, over several blocks. Arrays run in parallel. */
export interface FragmentWords {
  /** In the text. */
  readonly spans: readonly Span[];
  /** Index of each word's block. */
  readonly blocks: readonly number[];
  /** True when `count` words from `a` are the same as those from `b`, in one block each. */
  readonly same: (a: number, b: number, count: number) => boolean;
}

/** The words of the given blocks. What touches without a space or a mark between is one word to a browser: «عام2024». */
export function fragmentWords(text: string, blocks: readonly Block[]): FragmentWords {
  const spans: Span[] = [];
  const owners: number[] = [];
  for (const block of blocks) {
    for (const { start, end } of words(text, block)) {
      const last = spans.at(-1);
      if (last?.end === start) spans[spans.length - 1] = { start: last.start, end };
      else {
        spans.push({ start, end });
        owners.push(block.index);
      }
    }
  }
  const forms = spans.map(({ start, end }) => fold(text.slice(start, end)));
  const same = (a: number, b: number, count: number): boolean => {
    if (b + count > forms.length || owners[b] !== owners[b + count - 1]) return false;
    for (let i = 0; i < count; i += 1) if (forms[a + i] !== forms[b + i]) return false;
    return true;
  };
  return { spans, blocks: owners, same };
}
