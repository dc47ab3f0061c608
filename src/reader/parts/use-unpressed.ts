import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Longer than any click. Who presses longer drags or selects, and how that ends is not always told. */
const LONGEST_MS = 1000;

let timer: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

/** A value as it comes; what comes while something is pressed waits until it is let go: nothing may move away from under a finger, and no click be lost by it. */
export function useUnpressed<T>(value: T): T {
  const shown = useRef(value);
  const now = useSyncExternalStore(
    subscribe,
    () => (timer === null ? value : shown.current),
    () => value,
  );
  useEffect(() => {
    shown.current = now;
  });
  return now;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) watch('addEventListener');
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) watch('removeEventListener');
  };
}

function watch(way: 'addEventListener' | 'removeEventListener'): void {
  document[way]('pointerdown', pressed, true);
  document[way]('pointerup', released, true);
  document[way]('pointercancel', released, true);
}

function pressed(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(settle, LONGEST_MS);
}

/** The click that follows comes first. */
function released(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(settle);
}

function settle(): void {
  timer = null;
  for (const listener of listeners) listener();
}
