import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { describe } from '../../../src/core/anchor/describe';
import { follow } from '../../../src/core/anchor/follow';
import { advanceLineage, type Predecessor } from '../../../src/core/anchor/lineage/advance-lineage';
import type { ArticleLineage } from '../../../src/core/anchor/lineage/lineage';
import { formatLink, parseLink } from '../../../src/core/anchor/link';
import type { Resolution } from '../../../src/core/anchor/resolution';
import type { Selector } from '../../../src/core/anchor/selector';
import { matchQuote, quoteOf } from './peer';

/** Finds a passage of the article as it was in the article as it is now; null when it claims no place. */
export type Matcher = (before: Article, passage: Span, after: Article) => Span | null;

/** The reader's own way: the passage becomes a link, the link is read, and followed by words alone. */
export const byLink: Matcher = (before, passage, after) => placeOf(follow(after, linkTo(before, passage), null));

/** The same, where the corpus was built with its earlier revision at hand. */
export const byLineage: Matcher = (before, passage, after) => placeOf(follow(after, linkTo(before, passage), lineageOf(before, after)));

/** A plain quotation with its surroundings. */
export const byQuote: Matcher = (before, passage, after) => matchQuote(after.text, quoteOf(before.text, passage));

/** A link that is two revisions old: the corpus was built twice since. */
export function byOldLineage(before: Article, passage: Span, between: Article, after: Article): Span | null {
  return placeOf(follow(after, linkTo(before, passage), advance(after, { article: between, lineage: lineageOf(before, between) })));
}

const lineages = new WeakMap<Article, { readonly before: Article; readonly lineage: ArticleLineage | null }>();

/** The last one is kept, since many passages are followed between the same revisions. */
function lineageOf(before: Article, after: Article): ArticleLineage | null {
  const known = lineages.get(after);
  if (known?.before === before) return known.lineage;
  const lineage = advance(after, { article: before, lineage: null });
  lineages.set(after, { before, lineage });
  return lineage;
}

/** By way of its file. */
function advance(after: Article, before: Predecessor): ArticleLineage | null {
  return JSON.parse(JSON.stringify(advanceLineage(after.id, after, [before]).lineage)) as ArticleLineage | null;
}

/** The passage as a link knows it, by way of the link's letters. */
export function linkTo(article: Article, passage: Span): Selector {
  const selector = parseLink(formatLink(describe(article, passage)));
  if (selector === null) throw new RangeError('a link that cannot be read');
  return selector;
}

/** The place that is claimed; null when none is. */
export function placeOf(resolution: Resolution): Span | null {
  return resolution.kind === 'lost' ? null : resolution.span;
}
