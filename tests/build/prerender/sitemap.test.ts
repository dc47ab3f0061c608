import { expect, test } from 'vitest';
import { siteFiles } from '../../../src/build/prerender/sitemap';

test('the sitemap names every page, and robots.txt names the sitemap', () => {
  const files = siteFiles('https://example.org/sub/', ['', 'a/x/', "a/o'n&/"]);
  expect([...files.keys()]).toEqual(['robots.txt', 'sitemap.xml']);
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/sub/sitemap.xml');
  expect(files.get('sitemap.xml')?.match(/<loc>[^<]*<\/loc>/g)).toEqual(['<loc>https://example.org/sub/</loc>', '<loc>https://example.org/sub/a/x/</loc>', '<loc>https://example.org/sub/a/o&#39;n&amp;/</loc>']);
});

test('more pages than one file may name are parted', () => {
  const files = siteFiles('https://example.org/', Array.from({ length: 50_001 }, (_, at) => `a/${at}/`));
  expect([...files.keys()]).toEqual(['robots.txt', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files.get('sitemap.xml')).toContain('<sitemapindex');
  expect(files.get('sitemap-2.xml')?.match(/<loc>/g)).toHaveLength(1);
});
