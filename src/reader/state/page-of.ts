/** What stands behind an article in its path: a paragraph of the same page. */
const BEHIND_ARTICLE = /(\/a\/[^/]+)\/.*$/;

/** The page that a path leads to, whatever its place there. */
export function pageOf(path: string): string {
  return path.replace(BEHIND_ARTICLE, '$1');
}
