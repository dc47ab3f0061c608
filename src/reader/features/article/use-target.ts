import { useMemo } from 'react';
import type { Resolution } from '../../../core/anchor/resolution';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { followLink } from './passage-link';

/** Where the address's passage is now. */
export interface Target {
  /** Null when the address names no passage, `unreadable` when it names one in no form that is known. */
  readonly found: Resolution | 'unreadable' | null;
  /** The words to mark; null when nothing must be marked. */
  readonly span: Span | null;
  /** Where to open the article; null for its beginning. */
  readonly block: number | null;
}

/** Follows the address's passage link into the article. */
export function useTarget(article: Article, passage: string | null): Target {
  return useMemo(() => {
    if (passage === null) return { found: null, span: null, block: null };
    const found = followLink(article, passage);
    if (found === 'unreadable') return { found, span: null, block: null };
    if (found.kind === 'lost') return { found, span: null, block: found.nearest };
    const { span } = found;
    return { found, span, block: article.blocks.find((block) => block.start <= span.start && span.start < block.end)?.index ?? null };
  }, [article, passage]);
}
