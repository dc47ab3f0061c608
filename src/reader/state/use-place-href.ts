import { useMemo, useState } from 'react';
import { describe } from '../../core/anchor/describe';
import type { Article } from '../../core/model/article';
import type { Span } from '../../core/model/span';
import { lettersHref, type ArticleState } from './article-url';
import { passageHref } from './passage-href';

/** Where a link leads, and what it has to be told of. */
export interface PlaceHref {
  readonly href: string;
  readonly onPointerEnter: () => void;
  readonly onPointerDown: () => void;
  readonly onFocus: () => void;
}

/** The way to some words of an article. Letters that prove them take long to make: until somebody comes near, the link leads to their paragraph. */
export function usePlaceHref(article: Article, { start, end }: Span, filter?: ArticleState['filter']): PlaceHref {
  const [near, come] = useState(false);
  const href = useMemo(() => {
    const state = filter === undefined ? {} : { filter };
    const number = article.blocks.find((block) => block.start <= start && start < block.end)?.number ?? null;
    return near || number === null ? passageHref(article, [describe(article, { start, end })], state) : lettersHref(article.id, number, '', state);
  }, [article, start, end, near, filter]);
  const onNear = (): void => come(true);
  return { href, onPointerEnter: onNear, onPointerDown: onNear, onFocus: onNear };
}
