const BUILT_FOLDER = '/assets/';

/** Path below which the reader is served, with a slash at its end; read from the address of this script, so that a build works in any folder. */
export const BASE = baseOf(import.meta.url);

/** The collection. */
export const DATA = `${BASE}data/`;

/** The path before `/assets/` of a built script; `/` for any other, as in development. */
export function baseOf(script: string): string {
  const { pathname } = new URL(script);
  const cut = pathname.lastIndexOf(BUILT_FOLDER);
  return cut === -1 ? '/' : pathname.slice(0, cut + 1);
}
