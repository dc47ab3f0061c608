import type { Article, ArticleId } from '../../model/article';
import { isPassage } from '../../model/block';
import { advanceLineage, type Advance } from './advance-lineage';
import { MOST_GONE, type ArticleLineage, type GoneArticle, type LineageIndex, type StepKind } from './lineage';
import { renames, type Rename } from './renames';

/** What is needed of an article that an earlier build published. */
export interface PreviousArticle extends GoneArticle {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly lineage: ArticleLineage | null;
}

/** What is needed of an article that a build publishes. */
export type PresentArticle = Pick<Article, 'id' | 'text' | 'blocks'>;

/** The corpus that a build replaces. */
export interface PreviousCorpus {
  readonly articles: readonly PreviousArticle[];
  readonly gone: readonly GoneArticle[];
  readonly renamed: readonly Rename[];
}

/** Where the paragraphs of all articles went that are still there, and how many articles are not. Headings and titles count as paragraphs; what is not the article's own does not. */
export type LineageCounts = Readonly<Record<StepKind | 'inserted' | 'gone' | 'renamed', number>>;

/** What a build knows of those before it. */
export interface CorpusLineage extends Pick<LineageIndex, 'gone' | 'renamed'> {
  readonly lineages: ReadonlyMap<ArticleId, ArticleLineage>;
  readonly counts: LineageCounts;
}

/** Follows every article of the corpus that is replaced into the one that replaces it. */
export function traceCorpus(previous: PreviousCorpus, articles: readonly PresentArticle[]): CorpusLineage {
  const before = new Map(previous.articles.map((article) => [article.id, article]));
  const now = new Set(articles.map(({ id }) => id));
  const lost = previous.articles.filter(({ id }) => !now.has(id));
  const fresh = renames(lost, articles.map((article) => ({ id: article.id, article })), new Set(before.keys()));
  const lineages = new Map<ArticleId, ArticleLineage>();
  const counts = { kept: 0, edited: 0, split: 0, merged: 0, moved: 0, removed: 0, inserted: 0, gone: lost.length - fresh.length, renamed: fresh.length };
  for (const article of articles) {
    const names = [article.id, ...fresh.filter(({ to }) => to === article.id).map(({ from }) => from)];
    const predecessors = names.flatMap((id) => before.get(id) ?? []);
    const [first] = predecessors;
    if (first === undefined) continue;
    const advance = advanceLineage(article.id, article, predecessors);
    if (advance.lineage !== null) lineages.set(article.id, advance.lineage);
    tally(counts, first.article, article, advance);
  }
  return { lineages, ...carryOn(previous, lost, fresh, now), counts };
}

function tally(counts: Record<StepKind | 'inserted', number>, before: PreviousArticle['article'], { blocks }: PresentArticle, { steps }: Advance): void {
  const reached = new Set(steps.flatMap(({ to }) => to));
  steps.forEach(({ kind }, index) => {
    const block = before.blocks[index];
    if (block !== undefined && isPassage(block)) counts[kind] += 1;
  });
  counts.inserted += blocks.filter((block) => isPassage(block) && !reached.has(block.index)).length;
}

/** The articles that are no more, those of earlier builds among them: renamed ones lead to where they are now, one that came back is no longer missed. */
function carryOn(previous: PreviousCorpus, lost: readonly PreviousArticle[], fresh: readonly Rename[], now: ReadonlySet<string>): Pick<LineageIndex, 'gone' | 'renamed'> {
  const onward = new Map(fresh.map(({ from, to }) => [from, to]));
  const cards = new Map(lost.map(({ id, title, publisher, date }) => [id, { id, title, publisher, date }]));
  const missing = previous.renamed.filter(({ from }) => !now.has(from)).map(({ from, to }) => ({ from, to: onward.get(to) ?? to, before: to }));
  const renamed = missing.filter(({ to }) => now.has(to)).map(({ from, to }) => ({ from, to }));
  const ended = missing.filter(({ to }) => !now.has(to)).flatMap(({ from, before }): readonly GoneArticle[] => {
    const card = cards.get(before);
    return card === undefined ? [] : [{ ...card, id: from }];
  });
  const gone = [...cards.values()].filter(({ id }) => !onward.has(id));
  return {
    gone: [...gone, ...ended, ...previous.gone.filter(({ id }) => !now.has(id))].slice(0, MOST_GONE),
    renamed: [...fresh, ...renamed].slice(0, MOST_GONE),
  };
}
