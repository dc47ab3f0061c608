import type { Article } from '../../../core/model/article';
import { type BlockKind, isPassage } from '../../../core/model/block';

/** Lines of the page that are not the article, counted by kind. */
export interface SetAside {
  readonly lines: number;
  readonly kinds: readonly { readonly kind: BlockKind; readonly count: number }[];
  /** Places where cleaning changed characters inside a line of the article itself. */
  readonly edits: number;
}

/** Counts what cleaning took out of the article, most frequent kind first. */
export function setAside(article: Article): SetAside {
  const counts = new Map<BlockKind, number>();
  let edits = 0;
  for (const block of article.blocks) {
    if (isPassage(block)) edits += block.edits.length;
    else counts.set(block.kind, (counts.get(block.kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
  return { lines: kinds.reduce((sum, { count }) => sum + count, 0), kinds, edits };
}

