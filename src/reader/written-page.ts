import { useEffect } from 'react';
import type { CorrectionState } from './data/correction-store';
import { digitsOf, languageOf } from './appearance';
import type { Preferences } from './state/preferences';
import { DEFAULT_PREFERENCES } from './state/preferences';

/** A place in the reader: the path below its base without a slash at its end, and the query string with `?`, empty when there is none. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

/** On the root element of a page whose text was written ahead of time: the path that it was written for. Gone when the app has taken over. */
const WRITTEN = 'data-written';
/** Beside it when what is written is not all that the view shows. */
const SHORT = 'data-short';
/** What the head says of the one page that was opened: it is not true of the next. */
const PAGE_FACTS = 'link[rel="canonical"], meta[property], meta[name^="twitter:"], script[type="application/ld+json"]';

/** The place that an address names. */
export function placeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>, base: string): Place {
  const path = pathname.slice(base.length - 1).replace(/(?:\/|\/index\.html)$/, '');
  return { path: path === '' ? '/' : path, search };
}

/** True when the page's text was written ahead of time for this very place. */
export function isWritten(root: Element, { path }: Place): boolean {
  return root.getAttribute(WRITTEN) === path;
}

/** True when the app, at its first rendering, shows exactly what is written: it can then take the page over as it stands. */
export function isExact(root: Element, place: Place, preferences: Preferences, { corrections, damaged }: CorrectionState): boolean {
  const filtered = place.path === '/' && place.search !== '';
  const spoken = languageOf(preferences) === languageOf(DEFAULT_PREFERENCES) && digitsOf(preferences) === digitsOf(DEFAULT_PREFERENCES);
  return isWritten(root, place) && !root.hasAttribute(SHORT) && !filtered && spoken && corrections.length === 0 && damaged === null;
}

/** Makes the written links lead to the same pages from wherever the app goes, as its own links do. */
export function completeLinks(root: Element): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="."]')) link.setAttribute('href', link.pathname + link.search + link.hash);
}

/** Marks that the app has taken the page over; stands beside the view, so that it says so no earlier than the view. */
export function TakenOver(): null {
  useEffect(() => document.querySelector(`[${WRITTEN}]`)?.removeAttribute(WRITTEN), []);
  return null;
}

/** Takes from the head what was said of another page. */
export function forgetPage(): void {
  for (const fact of document.head.querySelectorAll(PAGE_FACTS)) fact.remove();
}
