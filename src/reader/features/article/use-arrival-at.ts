import { useEffect, useRef } from 'react';
import type { Span } from '../../../core/model/span';
import type { Target } from './use-target';

/** The ways to a place of the article. */
export interface Ways {
  readonly toPassage: (block: number) => void;
  readonly toMention: (mention: number) => void;
  readonly toText: (span: Span) => void;
}

/** Opens the article at what its address points at: a passage, else a name, else the first search hit. Once for each, so that reading on is never disturbed. */
export function useArrivalAt(target: Target, mention: number | null, hit: Span | null, ways: Ways): void {
  const current = useRef(ways);
  const arrived = useRef(false);
  const started = useRef({ mention });
  useEffect(() => {
    current.current = ways;
  });
  useEffect(() => {
    const { block } = target;
    if (block === null) return;
    arrived.current = true;
    // After the frame in which the page itself takes the focus.
    const frame = requestAnimationFrame(() => current.current.toPassage(block));
    return () => cancelAnimationFrame(frame);
  }, [target]);
  useEffect(() => {
    const first = started.current.mention;
    if (first === null || arrived.current) return;
    arrived.current = true;
    const frame = requestAnimationFrame(() => current.current.toMention(first));
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (hit === null || arrived.current) return;
    arrived.current = true;
    const frame = requestAnimationFrame(() => current.current.toText(hit));
    return () => cancelAnimationFrame(frame);
  }, [hit]);
}
