import { describe } from '../../../core/anchor/describe';
import { formatLink, parseLinks } from '../../../core/anchor/link';
import type { Resolution } from '../../../core/anchor/resolution';
import { resolve } from '../../../core/anchor/resolve';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';

/** The letters of a link to a span of the article, which must hold a word. */
export function linkTo(article: Article, span: Span): string {
  return formatLink(describe(article, span));
}

/** Where each passage of a link is now, in the order of the link; empty when nothing of it can be read. */
export function followLink(article: Article, link: string): readonly Resolution[] {
  return parseLinks(link).flatMap((selector) => (selector === null ? [] : [resolve(article, selector)]));
}
