import { escapeHtml } from './escape';

/** What the protocol allows in one file. */
const MOST_ADDRESSES = 50_000;
const OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `robots.txt` and the sitemap, by file name. `paths` are below the site's address. */
export function siteFiles(address: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const parts: (readonly string[])[] = [];
  for (let from = 0; from < paths.length; from += MOST_ADDRESSES) parts.push(paths.slice(from, from + MOST_ADDRESSES));
  const files = new Map([['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`]]);
  if (parts.length <= 1) return files.set('sitemap.xml', addresses(address, paths));
  parts.forEach((part, index) => files.set(`sitemap-${index + 1}.xml`, addresses(address, part)));
  const index = parts.map((_, at) => `  <sitemap><loc>${escapeHtml(`${address}sitemap-${at + 1}.xml`)}</loc></sitemap>\n`).join('');
  return files.set('sitemap.xml', `${OPEN}<sitemapindex ${NAMESPACE}>\n${index}</sitemapindex>\n`);
}

function addresses(address: string, paths: readonly string[]): string {
  return `${OPEN}<urlset ${NAMESPACE}>\n${paths.map((path) => `  <url><loc>${escapeHtml(address + path)}</loc></url>\n`).join('')}</urlset>\n`;
}
