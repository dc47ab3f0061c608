import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePages } from '../../../src/build/prerender/write-pages';
import type { Writer } from '../../../src/build/prerender/writer';
import { articleKey } from '../../../src/core/corpus/article-key';
import { sampleArticle } from '../../reader/article/sample-article';
import { writeSmallCorpus } from '../small-corpus';
import { temporaryFolder } from '../temporary-folder';

const PAGE = '<!doctype html><html><head><title>إسناد</title>\n<meta name="description" content="قارئ" /></head><body><div id="root"></div><noscript>no</noscript></body></html>';
const ARABIC_ID = 'خبر-طويل-عن-المدينة';

/** Says what it was asked for; fails for one article. */
const writer: Writer = {
  fullEntries: 2,
  article: ({ id }, { previous, next }) => {
    if (id === 'bad') throw new TypeError('cannot be written');
    return { page: `<main>${id}</main>`, names: '<nav>names</nav>', data: [previous?.id, next?.id] };
  },
  passage: (_, block) => `<main>only ${block.index}</main>`,
  entity: (_, cards) => `<main>entity ${cards.map(({ id }) => id).join(' ')}</main>`,
  library: ({ head, entries, more }) => ({ page: `<main>library ${head.articles} ${entries.length} ${more.length}</main>`, whole: true }),
};

test('every page is written; one that fails is told, and the rest is there', async () => {
  const site = await siteOf(['good', 'bad', ARABIC_ID]);
  const { pages, failures } = await writePages(site, PAGE, writer, 'https://example.org/');
  expect(failures.map(({ page }) => page)).toEqual(['a/bad']);
  const read = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');
  expect(read('a/good')).toContain('<div id="root" data-written="/a/good"><main>good</main></div><script type="application/json" id="written-data">["bad","خبر-طويل-عن-المدينة"]</script><noscript><nav>names</nav></noscript>');
  expect(read('a/good/2')).toContain('data-written="/a/good/2"><main>good</main>');
  expect(read('a/good/2')).toContain('<a class="link" href="#b1">«الفقرة الثانية»</a>');
  expect(read('a/good/2')).toContain('<link rel="canonical" href="https://example.org/a/good/" />');
  expect(read('a/good/2')).toContain('<meta property="og:description" content="الفقرة الثانية" />');
  expect(read(`a/${articleKey(ARABIC_ID)}`)).toContain(`data-written="/a/${articleKey(ARABIC_ID)}"`);
  expect(read(`a/${ARABIC_ID}`)).toContain(`data-written="/a/${encodeURIComponent(ARABIC_ID)}"`);
  expect(read(`a/${ARABIC_ID}`)).toContain(`href="https://example.org/a/${articleKey(ARABIC_ID)}/"`);
  expect(read('e/per-x')).toContain('data-short=""><main>entity good</main>');
  expect(read('')).toContain('data-written="/"><main>library 3 2 1</main>');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8').match(/<loc>/g)).toHaveLength(5);
  expect(pages).toBe(3 + 4 + 1 + 1);
});

test('the same site twice is the same, byte by byte', async () => {
  const [first, second] = [await siteOf(['good']), await siteOf(['good'])];
  for (const site of [first, second]) await writePages(site, PAGE, writer, undefined);
  for (const path of ['index.html', 'a/good/index.html', 'a/good/1/index.html', 'e/per-x/index.html']) expect(readFileSync(join(first, path))).toEqual(readFileSync(join(second, path)));
});

async function siteOf(ids: readonly string[]): Promise<string> {
  const site = temporaryFolder();
  mkdirSync(join(site, '.vite'));
  const lines = [['lead', 'الفقرة الأولى'], ['body', 'الفقرة الثانية']] as const;
  await writeSmallCorpus(join(site, 'data'), ids.map((id) => sampleArticle(lines, id === 'good' ? { الأولى: ['PER', 'per:x'] } : {}, { id })));
  const chunk = (src: string): readonly [string, object] => [src, { file: `assets/${src.replaceAll('/', '-')}.js`, src }];
  const manifest: Readonly<Record<string, unknown>> = {
    'index.html': { file: 'assets/index.js', isEntry: true },
    ...Object.fromEntries([...['article', 'entity', 'library'].flatMap((name) => [`src/reader/features/${name}/${name}-view.tsx`, `src/reader/i18n/ar/${name}.ts`]), 'src/reader/i18n/ar/common.ts', 'src/reader/i18n/ar/shell.ts'].map(chunk)),
  };
  writeFileSync(join(site, '.vite/manifest.json'), JSON.stringify(manifest));
  return site;
}
