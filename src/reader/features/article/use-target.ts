import { useMemo } from 'react';
import type { Resolution } from '../../../core/anchor/resolution';
import type { Article } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { followLink } from './passage-link';

/** Where the address's passage is now. */
export interface Target {
  /** Of the first passage; null when the address names none, `unreadable` when it names one in no form that is known. */
  readonly found: Resolution | 'unreadable' | null;
  /** The words to mark; empty when nothing must be marked. */
  readonly spans: readonly Span[];
  /** Where to open the article; null for its beginning. */
  readonly block: number | null;
}

const NOWHERE: Target = { found: null, spans: [], block: null };

/** Follows the address's passage link into the article. */
export function useTarget(article: Article, passage: string | null): Target {
  return useMemo(() => {
    if (passage === null) return NOWHERE;
    const [found, ...others] = followLink(article, passage);
    if (found === undefined) return { ...NOWHERE, found: 'unreadable' };
    const spans = [found, ...others].flatMap((one) => (one.kind === 'lost' ? [] : [one.span]));
    return { found, spans, block: found.kind === 'lost' ? found.nearest : blockAt(article, found.span.start) };
  }, [article, passage]);
}

function blockAt(article: Article, offset: number): number | null {
  return article.blocks.find((block) => block.start <= offset && offset < block.end)?.index ?? null;
}
