import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePages } from '../../../src/build/prerender/write-pages';
import { articleKey } from '../../../src/core/corpus/article-key';
import type { Article } from '../../../src/core/model/article';
import { sampleArticle } from '../../reader/article/sample-article';
import { temporaryFolder } from '../temporary-folder';

const PAGE = '<!doctype html><html><head><title>إسناد</title>\n<meta name="description" content="قارئ" /></head><body><div id="root"></div><noscript>no</noscript></body></html>';
const ENTITY = { id: 'per:x', type: 'PER', ar: 'فلان', latin: null, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'curated' };
const ARABIC_ID = 'خبر-طويل-عن-المدينة';

/** Says what it was asked for; fails for one article. */
const writer = {
  article: ({ id }: Article) => {
    if (id === 'bad') throw new TypeError('cannot be written');
    return { page: `<main>${id}</main>`, names: '<nav>names</nav>' };
  },
  passage: (_: Article, block: { readonly index: number }) => `<main>only ${block.index}</main>`,
  entity: () => '<main>entity</main>',
  library: () => ({ page: '<main>library</main>', whole: true }),
};

test('every page is written; one that fails is told, and the rest is there', async () => {
  const site = siteOf(['good', 'bad', ARABIC_ID]);
  const { pages, failures } = await writePages(site, PAGE, () => Promise.resolve(writer), 'https://example.org/');
  expect(failures.map(({ page }) => page)).toEqual(['a/bad']);
  const read = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
  expect(read('a/good')).toContain('<div id="root" data-written="/a/good"><main>good</main></div><noscript><nav>names</nav></noscript>');
  expect(read('a/good/2')).toContain('data-written="/a/good/2"><main>good</main>');
  expect(read('a/good/2')).toContain('<a class="link" href="#b1">«الفقرة الثانية»</a>');
  expect(read('a/good/2')).toContain('<link rel="canonical" href="https://example.org/a/good/" />');
  expect(read('a/good/2')).toContain('<meta property="og:description" content="الفقرة الثانية" />');
  expect(read(`a/${articleKey(ARABIC_ID)}`)).toContain(`data-written="/a/${articleKey(ARABIC_ID)}"`);
  expect(read(`a/${ARABIC_ID}`)).toContain(`data-written="/a/${encodeURIComponent(ARABIC_ID)}"`);
  expect(read(`a/${ARABIC_ID}`)).toContain(`href="https://example.org/a/${articleKey(ARABIC_ID)}/"`);
  expect(read('e/per-x')).toContain('data-short=""><main>entity</main>');
  expect(read('')).toContain('data-written="/"><main>library</main>');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8').match(/<loc>/g)).toHaveLength(5);
  expect(pages).toBe(3 + 4 + 1 + 1);
});

test('the same site twice is the same, byte by byte', async () => {
  const [first, second] = [siteOf(['good']), siteOf(['good'])];
  for (const site of [first, second]) await writePages(site, PAGE, () => Promise.resolve(writer), undefined);
  for (const path of ['index.html', 'a/good/index.html', 'a/good/1/index.html', 'e/per-x/index.html']) expect(readFileSync(join(first, path))).toEqual(readFileSync(join(second, path)));
});

function siteOf(ids: readonly string[]): string {
  const site = temporaryFolder();
  const write = (name: string, value: unknown): void => writeFileSync(join(site, name), JSON.stringify(value));
  for (const folder of ['data/articles', '.vite']) mkdirSync(join(site, folder), { recursive: true });
  const card = (id: string) => ({ id, href: `articles/${id}.json`, raw: 'x', title: 'عنوان', titleGenerated: false, publisher: null, date: null, lead: '', words: 1, blocks: {}, names: [], diagnostics: 0 });
  write('data/manifest.json', { schema: 1, analyzer: 1, build: 'x', files: { entities: 'entities.json', facets: 'f', search: 's' }, articles: ids.map(card), failures: [] });
  write('data/entities.json', { schema: 1, entities: [{ entity: ENTITY, spellings: [], articles: [{ id: 'good', count: 1, elsewhere: 0 }] }] });
  for (const id of ids) write(`data/articles/${id}.json`, { ...sampleArticle([['lead', 'الفقرة الأولى'], ['body', 'الفقرة الثانية']]), id });
  const chunk = (src: string) => [src, { file: `assets/${src.replaceAll('/', '-')}.js`, src }];
  write('.vite/manifest.json', {
    'index.html': { file: 'assets/index.js', isEntry: true },
    ...Object.fromEntries([...['article', 'entity', 'library'].flatMap((name) => [`src/reader/features/${name}/${name}-view.tsx`, `src/reader/i18n/ar/${name}.ts`]), 'src/reader/i18n/ar/common.ts', 'src/reader/i18n/ar/shell.ts'].map(chunk)),
  });
  return site;
}
