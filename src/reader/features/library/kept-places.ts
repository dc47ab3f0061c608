import type { CacheSnapshot } from 'virtua';

/** Lists whose place is remembered: more steps than anybody goes back. */
const MOST = 40;

/** How a list stood when it was left. */
export interface KeptPlace {
  /** How far the page was scrolled, in pixels. */
  readonly offset: number;
  /** Height of the list, in pixels. */
  readonly height: number;
  /** Heights of the rows of a long list. */
  readonly rows: CacheSnapshot | null;
}

const places = new Map<string, KeptPlace>();

/** Remembers something of how a list stands; the latest lists are kept. */
export function keepPlace(name: string, part: Partial<KeptPlace>): void {
  const before = places.get(name) ?? { offset: 0, height: 0, rows: null };
  places.delete(name);
  places.set(name, { ...before, ...part });
  const [oldest] = places.keys();
  if (places.size > MOST && oldest !== undefined) places.delete(oldest);
}

/** How a list stood; null when it was not shown before, or too long ago. */
export function keptPlace(name: string): KeptPlace | null {
  return places.get(name) ?? null;
}
