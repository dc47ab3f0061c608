import { describe } from '../../../../core/anchor/describe';
import type { Article } from '../../../../core/model/article';
import type { Span } from '../../../../core/model/span';
import { BASE } from '../../../data/base';
import { articleHref } from '../../../state/article-url';
import { passageHref } from '../../../state/passage-href';

/** The whole address of spans of an article, each of which must hold a word. */
export function passageUrl(article: Article, spans: readonly Span[]): string {
  return absolute(passageHref(article, spans.map((span) => describe(article, span))));
}

/** The whole address of an article. */
export function articleUrl(article: Article): string {
  return absolute(articleHref(article.id));
}

/** The whole address of an article with a native fragment, by which a browser finds the words itself. */
export function fragmentUrl(article: Article, fragment: string): string {
  return `${articleUrl(article)}#${fragment}`;
}

function absolute(href: string): string {
  return new URL(BASE.slice(0, -1) + href, window.location.href).href;
}
