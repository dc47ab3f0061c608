import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { anchorWords, wordHash, type Anchored } from '../anchor-words';
import { resolve } from '../resolve';
import type { Selector } from '../selector';
import type { ArticleLineage, Revision } from './lineage';
import { hasRuns, pastParagraph, restore, wordsProof } from './past';

/** A passage in the revision that its link was made in. */
export interface Recalled {
  readonly revision: Revision;
  readonly article: Anchored;
  /** In the text of that revision. */
  readonly span: Span;
  /** Its words there, half-open. */
  readonly from: number;
  readonly to: number;
  /** Share of the link's proof that the revision bears out. */
  readonly score: number;
}

/** What was made of one lineage for one text. */
interface Shelf {
  readonly article: Anchored;
  readonly fits: boolean;
  readonly pasts: Map<Revision, Anchored | null>;
}

const shelves = new WeakMap<ArticleLineage, Shelf>();

/** The revision in which a link stands exactly, the newest of those that bear out most; null when no kept revision does, or the lineage is of other words. */
export function recall(article: Anchored, selector: Selector, lineage: ArticleLineage): Recalled | null {
  const shelf = shelfOf(article, lineage);
  let best: Recalled | null = null;
  for (const revision of shelf.fits ? lineage.revisions : []) {
    if (!mayStand(article, selector, lineage, revision)) continue;
    const past = pastOf(shelf, lineage, revision);
    const found = past && stand(past, selector, revision);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  return best;
}

function shelfOf(article: Anchored, lineage: ArticleLineage): Shelf {
  const seen = shelves.get(lineage);
  if (seen?.article === article) return seen;
  const shelf = { article, fits: lineage.present === wordsProof(article), pasts: new Map<Revision, Anchored | null>() };
  shelves.set(lineage, shelf);
  return shelf;
}

function pastOf({ article, pasts }: Shelf, lineage: ArticleLineage, revision: Revision): Anchored | null {
  const seen = pasts.get(revision);
  if (seen !== undefined) return seen;
  const restored = restore(article, lineage, revision);
  const past = restored !== null && hasRuns(revision, restored, article) ? restored : null;
  pasts.set(revision, past);
  return past;
}

/** Whether the link's first word stands where the link says: cheap, and false for most revisions that another link was made in. */
function mayStand(article: Anchored, { block, word, head }: Selector, lineage: ArticleLineage, revision: Revision): boolean {
  const paragraph = pastParagraph(article, lineage, revision, block);
  const form = words(paragraph ?? '').map(({ text }) => fold(text)).filter((folded) => folded !== '')[word];
  return form !== undefined && wordHash(form) === head[0];
}

function stand(past: Anchored, selector: Selector, revision: Revision): Recalled | null {
  const found = resolve(past, selector);
  if (found.kind !== 'exact') return null;
  const { spans } = anchorWords(past);
  const from = spans.findIndex((word) => word.end > found.span.start);
  return { revision, article: past, span: found.span, from, to: from + selector.words, score: found.score };
}
