import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { articleKey } from '../../src/core/corpus/article-key';
import { formatId } from '../../src/reader/state/id-param';
import { findChromium } from './chromium';
import { readArticles, readEntities } from './corpus';
import { freePort } from './free-port';
import { expect, test } from './reader';

test.describe.configure({ timeout: 180_000 });

const key = articleKey(readArticles()[0]?.id ?? '');

for (const [name, path] of [
  ['the front page', ''],
  ['an article', `a/${key}/`],
  ['a paragraph', `a/${key}/2/`],
  ['a name', `e/${formatId(readEntities()[0]?.entity.id ?? '')}/`],
] as const) {
  test(`search engines find nothing to wish for: ${name}`, async ({ baseURL }) => {
    const port = await freePort();
    const given = process.env['ISNAD_BROWSER'];
    const { executablePath, args, env } = given === undefined ? await findChromium() : (JSON.parse(given) as Awaited<ReturnType<typeof findChromium>>);
    const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${String(port)}`], env: { ...process.env, ...env } });
    try {
      const result = await lighthouse(new URL(path, baseURL).href, { port, onlyCategories: ['seo'], logLevel: 'error' });
      const audits = Object.values(result?.lhr.audits ?? {});
      expect(audits.length).toBeGreaterThan(5);
      expect(audits.filter(({ score }) => score !== null && score < 1).map(({ id, explanation }) => `${id}: ${explanation ?? ''}`)).toEqual([]);
      expect(result?.lhr.categories['seo']?.score).toBe(1);
    } finally {
      await browser.close();
    }
  });
}
