import { useEffect, useRef } from 'react';
import { hasLanded, markLanded } from './landing/entry-state';
import type { Target } from './use-target';

/** The ways to a place of the article. */
export interface Ways {
  /** `scroll` is false on the way back to a passage: the browser brings the reader to where they were. */
  readonly toTarget: (scroll: boolean) => void;
  readonly toMention: (mention: number) => void;
  /** To the first search hit; `scroll` as above. */
  readonly toHit: (scroll: boolean) => void;
}

/** Opens the article at what its address points at: passages, else a name, else the first search hit. Once for each, so that reading on is never disturbed. */
export function useArrivalAt(target: Target, mention: number | null, hasHits: boolean, ways: Ways): void {
  const current = useRef(ways);
  const arrived = useRef(false);
  const landed = useRef<Target | null>(null);
  const started = useRef({ mention: target.asked ? null : mention });
  useEffect(() => {
    current.current = ways;
    // A change of the address that keeps the passage has made a new entry, or emptied this one.
    if (landed.current === target) markLanded();
  });
  useEffect(() => {
    if (target.arrivals.length === 0) return;
    arrived.current = true;
    return onceDrawn(() => {
      current.current.toTarget(!hasLanded());
      landed.current = target;
      markLanded();
    });
  }, [target]);
  useEffect(() => {
    const first = started.current.mention;
    if (first === null || arrived.current) return;
    arrived.current = true;
    return onceDrawn(() => current.current.toMention(first));
  }, []);
  useEffect(() => {
    if (!hasHits || target.asked || arrived.current) return;
    arrived.current = true;
    return onceDrawn(() => {
      current.current.toHit(!hasLanded());
      markLanded();
    });
  }, [hasHits, target.asked]);
}

/** After the frame in which the page itself takes the focus; a page that is still held back for its letters has no places to go to. */
function onceDrawn(act: () => void): () => void {
  let frame = requestAnimationFrame(function look() {
    if (document.body.getClientRects().length > 0) act();
    else frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}
