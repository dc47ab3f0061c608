import { useSyncExternalStore } from 'react';

/** Steps of the browser's back and forward, and those of the router. */
const MOVES = ['popstate', 'pushState', 'replaceState'] as const;

let stepped = false;

/** True while the last change of the address was a step back or forward. */
export function useStepped(): boolean {
  return useSyncExternalStore(subscribe, isStepped, () => false);
}

/** The same for what happens later than drawing. Known as long as anything follows the steps by `useStepped`. */
export function isStepped(): boolean {
  return stepped;
}

/** Before the router hears of the change: what it draws must know. */
function subscribe(listener: () => void): () => void {
  const moved = ({ type }: Event): void => {
    stepped = type === 'popstate';
    listener();
  };
  for (const move of MOVES) window.addEventListener(move, moved, { capture: true });
  return () => {
    for (const move of MOVES) window.removeEventListener(move, moved, { capture: true });
  };
}
