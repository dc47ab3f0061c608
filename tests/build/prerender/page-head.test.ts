import { expect, test } from 'vitest';
import { fillPage } from '../../../src/build/prerender/fill-page';
import { pageHead, type PageFacts } from '../../../src/build/prerender/page-head';
import { siteOf } from '../../../src/build/prerender/site';

const PAGE = '<!doctype html><html><head><title>إسناد</title>\n<meta name="description" content="قارئ" /><link rel="icon" href="./icon.svg" /></head><body><div id="root"></div><noscript>no</noscript></body></html>';
const HOSTILE = `"></title></script><script>alert('1')</script> <!-- & ${String.fromCodePoint(0x202e)}`;

const facts = (part: Partial<PageFacts> = {}): PageFacts => ({ canonical: 'a/x/', title: 'عنوان', heading: 'عنوان', description: 'نص', type: 'article', published: null, data: null, ...part });

test('a hostile title stays text wherever it stands', () => {
  const head = pageHead(facts({ title: HOSTILE, heading: HOSTILE, description: HOSTILE, data: { headline: HOSTILE } }), siteOf(PAGE, undefined));
  expect(head.match(/<script/g)).toHaveLength(1);
  expect(head.match(/<\/script>/g)).toHaveLength(1);
  expect(head.match(/<title>/g)).toHaveLength(1);
  expect(head).not.toContain('<!--');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? [];
  expect(JSON.parse(json)).toEqual({ headline: HOSTILE });
  expect(head.replace(json, '')).not.toContain(String.fromCodePoint(0x202e));
});

test('addresses are whole where the site is known, and what needs one is left out where it is not', () => {
  const told = pageHead(facts({ published: '2025-03-12' }), siteOf(PAGE, 'https://example.org/sub'));
  expect(told).toContain('<link rel="canonical" href="https://example.org/sub/a/x/" />');
  expect(told).toContain('<meta property="og:url" content="https://example.org/sub/a/x/" />');
  expect(told).toContain('<meta property="og:image" content="https://example.org/sub/site-card.png" />');
  expect(told).toContain('<meta property="article:published_time" content="2025-03-12" />');
  expect(told).toContain('content="summary_large_image"');
  const untold = pageHead(facts(), siteOf(PAGE, undefined));
  expect(untold).toContain('<link rel="canonical" href="./a/x/" />');
  expect(untold).not.toMatch(/og:url|og:image|published_time|https?:/);
  expect(() => siteOf(PAGE, 'example.org')).toThrow(RangeError);
  expect(() => siteOf(PAGE, 'https://example.org/?q=1')).toThrow(RangeError);
});

test('a page is filled once, whatever its text holds, and leads to the base from its own folder', () => {
  const body = '<main>$& $1 <a href="./e/per-x">x</a> &lt;/head&gt; href=&quot;./</main>';
  const html = fillPage(PAGE, { folder: 'a/x/3', head: '<title>$&</title>', body, whole: false, before: '<a href="#b1">1</a>', after: '', data: { title: HOSTILE } });
  expect(html).toContain('<title>$&</title>');
  expect(html).toContain('<noscript><a href="#b1">1</a></noscript><div id="root" data-written="/a/x/3" data-short=""><main>$& $1 <a href="../../../e/per-x">x</a> &lt;/head&gt; href=&quot;./</main></div><script type="application/json" id="written-data">');
  const [, json = ''] = /id="written-data">(.*?)<\/script><\/body>/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ title: HOSTILE });
  expect(html).toContain('href="../../../icon.svg"');
  expect(html.match(/name="description"/)).toBeNull();
  expect(fillPage(PAGE, { folder: '', head: '', body: '', whole: true, before: '', after: '', data: null })).toContain('href="./icon.svg"');
});
