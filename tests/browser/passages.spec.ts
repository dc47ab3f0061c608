import { isPassage } from '../../src/core/model/block';
import { strings as landing } from '../../src/reader/i18n/en/landing';
import { strings as sharing } from '../../src/reader/i18n/en/sharing';
import { readArticles } from './corpus';
import { expect, prefer, test, type Page } from './reader';
import { open, ready } from './open';
import { select } from './select';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

for (const article of readArticles()) {
  test(`a link to each passage opens exactly there: ${article.id}`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    const passages = article.blocks.filter(isPassage);
    await open(page, `/a/${encodeURIComponent(article.id)}`);
    const links: string[] = [];
    for (const { index } of passages) links.push(await copyLink(page, () => page.locator(`[data-share="${String(index)}"]`).click()));
    expect(new Set(links).size).toBe(passages.length);
    for (const [at, block] of passages.entries()) {
      const link = links[at] ?? '';
      expect(link.startsWith(`${baseURL ?? ''}/a/`)).toBe(true);
      expect(link.slice((baseURL ?? '').length + 1).length).toBeLessThanOrEqual(120);
      expect(link).not.toContain('%');
      await page.goto(link);
      await expect(page.locator('mark.mark-target')).toHaveText([article.text.slice(block.start, block.end)], { useInnerText: false });
      const words = page.locator(`[data-block="${String(block.index)}"]`);
      await expect(words).toBeFocused();
      await expect(words).toBeInViewport();
      await expect(page.getByRole('status').filter({ hasText: /^The link opened at its passage\./ })).not.toHaveCount(0);
    }
  });
}

test('a link to words across two sentences opens at exactly these words', async ({ page }) => {
  const { article, block, start, end } = acrossSentences();
  await open(page, `/a/${encodeURIComponent(article.id)}`);
  await select(page, article, block, { start, end });
  const link = await copyLink(page, () => Promise.resolve());
  await page.goto(link);
  await ready(page);
  await expect(page.locator('mark.mark-target')).toHaveText([article.text.slice(start, end)]);
  await expect(page.locator(`[data-block="${String(block)}"]`)).toBeInViewport();
});

test('a passage is copied as a quotation with its source', async ({ page }) => {
  const [article] = readArticles();
  const block = article?.blocks.find(({ kind }) => kind === 'body');
  if (article === undefined || block === undefined) throw new RangeError('the collection has no article with a paragraph');
  await open(page, `/a/${encodeURIComponent(article.id)}`);
  await page.locator(`[data-share="${String(block.index)}"]`).click();
  await page.getByRole('button', { name: sharing.quotation, exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(article.text.slice(block.start, block.end));
  expect(copied).toContain('/a/');
});

test('a link to a passage that is gone says so and marks nothing', async ({ page }) => {
  const [first, second] = readArticles();
  if (first === undefined || second === undefined) throw new RangeError('the collection has fewer than two articles');
  const block = first.blocks.find(({ kind }) => kind === 'body');
  await open(page, `/a/${encodeURIComponent(first.id)}`);
  const link = new URL(await copyLink(page, () => page.locator(`[data-share="${String(block?.index ?? 0)}"]`).click()));
  await open(page, `/a/${encodeURIComponent(second.id)}${link.search}`);
  await expect(page.getByText(landing.said.lost).first()).toBeVisible();
  await expect(page.locator('mark.mark-target')).toHaveCount(0);
});

test('a damaged link opens the article and says so', async ({ page }) => {
  const [article] = readArticles();
  await open(page, `/a/${encodeURIComponent(article?.id ?? '')}?p=1.damaged`);
  await expect(page.getByText(landing.said.unreadable).first()).toBeVisible();
});

/** Opens the bar of a passage and gives the link that its button copies. */
async function copyLink(page: Page, openBar: () => Promise<void>): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await openBar();
  await page.getByRole('button', { name: sharing.link, exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return link;
}

/** Words from the middle of one sentence to the middle of the next, in one passage. */
function acrossSentences(): { readonly article: ReturnType<typeof readArticles>[number]; readonly block: number; readonly start: number; readonly end: number } {
  for (const article of readArticles()) {
    for (const [at, sentence] of article.sentences.entries()) {
      const next = article.sentences[at + 1];
      if (next?.block !== sentence.block || article.blocks[sentence.block]?.kind !== 'body') continue;
      const start = article.text.lastIndexOf(' ', sentence.end - 20) + 1;
      const end = article.text.indexOf(' ', next.start + 20);
      if (start > sentence.start && end > next.start && end < next.end) return { article, block: sentence.block, start, end };
    }
  }
  throw new RangeError('no passage of the collection has two sentences');
}
