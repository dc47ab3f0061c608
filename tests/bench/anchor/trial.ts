import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import type { Chance } from './chance';
import { editedArticle } from './edited-article';
import type { EditKind } from './edits/kinds';
import { judge, truthOf, type Judged, type Truth } from './judge';
import type { Matcher } from './matchers';
import type { Foreign } from './scene';
import { settle, survivor, traced, type TracedText } from './traced-text';

/** An article before and after an edit, and what became of a passage of it. */
export interface Trial {
  readonly before: Article;
  readonly passage: Span;
  readonly after: Article;
  readonly now: TracedText;
  readonly truth: Truth;
}

/** Edits an article with a passage in it. */
export function makeTrial(article: Article, passage: Span, { edit, before }: EditKind, foreign: Foreign, chance: Chance): Trial {
  const first = before === undefined ? { article, passage } : prepared(article, passage, settle(before({ article, passage, now: traced(article.text), foreign, chance })));
  const now = settle(edit({ ...first, now: traced(first.article.text), foreign, chance }));
  return { before: first.article, passage: first.passage, after: editedArticle(first.article, now), now, truth: truthOf(first.article.text, first.passage, now) };
}

/** Follows the passage and judges where that leads. */
export function judgeTrial({ before, passage, after, now, truth }: Trial, match: Matcher): Judged & { readonly claim: Span | null } {
  const claim = match(before, passage, after);
  return { ...judge(claim, truth, passage, now), claim };
}

function prepared(article: Article, passage: Span, now: TracedText): Pick<Trial, 'passage'> & { readonly article: Article } {
  return { article: editedArticle(article, now), passage: survivor(now, passage) ?? passage };
}
