import { useState } from 'react';
import { MOST_PASSAGES } from '../../../../core/anchor/link';
import type { Span } from '../../../../core/model/span';

/** Passages of an article that are to go into one link. */
export interface Gathered {
  /** In the order of the text. */
  readonly spans: readonly Span[];
  readonly full: boolean;
  readonly has: (span: Span) => boolean;
  /** Takes a passage in, or out when it is there. */
  readonly toggle: (span: Span) => void;
  readonly clear: () => void;
}

/** Gathers passages for as long as the article is open. */
export function useGathered(): Gathered {
  const [spans, set] = useState<readonly Span[]>([]);
  const has = (span: Span): boolean => spans.some((one) => isSame(one, span));
  return {
    spans,
    full: spans.length >= MOST_PASSAGES,
    has,
    toggle: (span) => set((now) => (now.some((one) => isSame(one, span)) ? now.filter((one) => !isSame(one, span)) : [...now, span].slice(0, MOST_PASSAGES).sort((a, b) => a.start - b.start || a.end - b.end))),
    clear: () => set([]),
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
