import type { LineageIndex } from '../../core/anchor/lineage/lineage';
import type { ArticleId } from '../../core/model/article';

/** The name that an article has now. One that was never renamed has its own; a ring of names ends before it closes. */
export function nameNow(id: ArticleId, index: LineageIndex | null): ArticleId {
  const seen = new Set<ArticleId>([id]);
  let now = id;
  for (;;) {
    const next = index?.renamed.find(({ from }) => from === now)?.to;
    if (next === undefined || seen.has(next)) return now;
    seen.add(next);
    now = next;
  }
}
