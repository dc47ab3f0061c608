import { strings } from '../../src/reader/i18n/en/claims';
import { strings as entity } from '../../src/reader/i18n/en/entity';
import { strings as sources } from '../../src/reader/i18n/en/sources';
import { violations } from './axe';
import { readArticles } from './corpus';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { open, ready } from './open';
import { reprinted } from './reprinted-corpus';

const SUDZHA = '/claims?in=passages&place=loc-sudzha';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('the board of Sudzha holds every passage that names it, with those who say it, each as its article has it', async ({ page }) => {
  await open(page, SUDZHA);
  const naming = readArticles().flatMap((article) => [...new Set(article.mentions.flatMap((mention) => (mention.entity === 'loc:sudzha' ? [mention.block] : [])))].map((block) => ({ article, block })));
  const said = await board(page).locator('blockquote').allTextContents();
  for (const { article, block } of naming) {
    const passage = article.text.slice(article.blocks[block]?.start, article.blocks[block]?.end);
    expect(said.some((sentence) => passage.includes(sentence)), passage).toBe(true);
  }
  for (const sentence of said) expect(readArticles().some(({ text }) => text.includes(sentence))).toBe(true);
  await expect(board(page).getByText('The article itself, citing DeepState')).toBeVisible();
  for (const speaker of ['Institute for the Study of War', 'Oleksandr Syrskyi', 'Ministry of Defence of Russia']) await expect(board(page).locator('summary', { hasText: `${speaker} · ${strings.stand.asserts}` }).first()).toBeVisible();
});

test('a cell is silent where its source has no passage, and its sentence leads to its place', async ({ page }) => {
  await open(page, SUDZHA);
  const cell = board(page).getByRole('cell').filter({ has: page.locator('blockquote', { hasText: 'ديب ستيت' }) }).first();
  const sentence = (await cell.locator('blockquote').first().textContent()) ?? '';
  await expect(board(page).getByRole('cell', { name: strings.silent }).first()).toBeVisible();
  await cell.getByRole('link').first().click();
  await ready(page);
  await expect(page.locator('.mark-target, [data-target]').first()).toBeAttached();
  expect(await page.getByRole('main').textContent()).toContain(sentence.slice(0, 20));
});

test('the way of the words opens beside the speaker', async ({ page }) => {
  await open(page, SUDZHA);
  const line = board(page).locator('details', { hasText: 'Institute for the Study of War' }).first();
  await line.locator('summary').press('Enter');
  await expect(line.getByLabel(sources.chain.way).getByText('Institute for the Study of War')).toBeVisible();
  await expect(line.getByText('أفادت')).toBeVisible();
});

test('rows are regrouped by keyboard, stay so after a reload, and come back', async ({ page }) => {
  await open(page, SUDZHA);
  const before = await rowsOf(page);
  const row = board(page).getByRole('rowheader').first();
  await row.getByText(strings.regroup.open).press('Enter');
  await row.getByRole('checkbox').first().press('Space');
  await row.getByRole('button', { name: strings.regroup.apart }).press('Enter');
  await expect(board(page).getByRole('rowheader')).toHaveCount(before.length + 1);
  await expect(page.getByRole('button', { name: strings.regroup.undo })).toBeFocused();
  await expect(board(page).getByText(strings.byHand)).toHaveCount(2);
  const after = await rowsOf(page);
  await page.reload();
  await ready(page);
  expect(await rowsOf(page)).toEqual(after);
  expect(page.url()).not.toContain('apart');
  await page.getByRole('button', { name: strings.regroup.undo }).press('Enter');
  await expect.poll(() => rowsOf(page)).toEqual(before);
  await page.getByRole('button', { name: strings.regroup.back }).press('Enter');
  await expect.poll(() => rowsOf(page)).toEqual(after);
  await page.getByRole('button', { name: strings.regroup.reset }).press('Enter');
  await expect.poll(() => rowsOf(page)).toEqual(before);
});

test('a row joins another, and another tab follows', async ({ page, context }) => {
  await open(page, SUDZHA);
  const other = await context.newPage();
  await open(other, SUDZHA);
  const before = (await rowsOf(page)).length;
  const last = board(page).getByRole('rowheader').last();
  await last.getByText(strings.regroup.open).click();
  await last.getByLabel(strings.regroup.join).selectOption({ index: 1 });
  await last.getByRole('button', { name: strings.regroup.joinDo, exact: true }).click();
  await expect(board(page).getByRole('rowheader')).toHaveCount(before - 1);
  await expect(board(other).getByRole('rowheader')).toHaveCount(before - 1);
});

test('rows can be left out, one can be linked to, and the address says both', async ({ page }) => {
  await open(page, '/claims');
  const all = await board(page).getByRole('rowheader').count();
  await page.getByLabel(strings.only.quoted).check();
  await expect(page).toHaveURL(/rows=quoted/);
  expect(await board(page).getByRole('rowheader').count()).toBeLessThan(all);
  const link = board(page).getByRole('rowheader').last().getByRole('heading').getByRole('link');
  await link.click();
  await expect(page).toHaveURL(/rows=quoted&row=[0-9a-f]{8}/);
  await page.reload();
  await ready(page);
  await expect(board(page).locator('[aria-current="true"]')).toBeInViewport();
});

test('where nothing is told twice, the page says so', async ({ page }) => {
  await open(page, '/claims?publisher=unknown&not.publisher=unknown&q=%D8%A8%D9%8A%D8%AA%D8%B2%D8%A7');
  await expect(page.getByRole('heading', { name: strings.none.title })).toBeVisible();
});

test('on a phone a row is a card, and an open editor is as accessible as the board', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, SUDZHA);
  const first = board(page).getByRole('listitem').first();
  await first.getByText(strings.regroup.open).click();
  await expect(first.getByRole('button', { name: strings.regroup.apart })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(board(page).getByRole('table')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the page of a name opens its board', async ({ page }) => {
  await open(page, '/e/loc-sudzha');
  await page.getByRole('heading', { name: entity.claims }).click();
  await expect(board(page).locator('blockquote').first()).toBeVisible();
  await page.getByRole('link', { name: strings.ofEntity.whole }).click();
  await ready(page);
  await expect(board(page).getByRole('table')).toBeVisible();
});

test('a row leads to the board about its passage, over the whole collection, and back to its place', async ({ page }) => {
  await open(page, SUDZHA);
  const row = board(page).getByRole('row').filter({ has: page.locator('blockquote', { hasText: 'استولت على بلدة سودجا' }) }).first();
  const told = await row.locator('blockquote').allTextContents();
  await row.getByRole('link', { name: strings.about.lead }).click();
  await ready(page);
  await expect(page).toHaveURL(/about=[\w~.-]+(?:%2F|\/)\d+(?:%2F|\/)[0-9a-f]{8}/);
  const heading = page.getByRole('heading', { level: 1 });
  const words = ((await heading.textContent()) ?? '').replace(/[«»]/g, '').trim();
  for (const sentence of told) await expect(board(page).locator('blockquote', { hasText: sentence }).first()).toBeVisible();
  await expect(page.getByText(strings.about.setAside)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: strings.about.back }).click();
  await ready(page);
  expect(await page.locator('.mark-target, [data-target]').first().textContent()).toContain(words.slice(0, 12));
});

test('an address about a passage says what is missing: the article, its paragraph, or the words it had', async ({ page }) => {
  const [{ id = '' } = {}] = readArticles();
  for (const [about, title] of [['nowhere/3', strings.about.noArticle.title], ['nonsense', strings.about.noArticle.title], [`${id}/9999`, strings.about.noPassage.title], [`${id}/1/00000000`, strings.about.changed.title]] as const) {
    await open(page, `/claims?about=${encodeURIComponent(about)}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await page.getByRole('link', { name: strings.about.changed.now }).click();
  await ready(page);
  await expect(page.getByRole('link', { name: strings.about.back })).toBeVisible();
});

test('the board about a passage reads on a phone, and one that nobody else tells says so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 780 });
  const alone = readArticles()[4];
  await open(page, `/claims?about=${alone?.id ?? ''}/${String(alone?.blocks.filter(({ number }) => number !== null).length ?? 0)}`);
  await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});

test('regroupings leave as a file and come back beside others, and a damaged file changes nothing', async ({ page, browser }) => {
  await open(page, SUDZHA);
  await apart(page);
  const after = await rowsOf(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: strings.file.export }).click();
  const file = await (await downloading).path();
  const stranger = await (await browser.newContext()).newPage();
  await stranger.setViewportSize({ width: 1440, height: 900 });
  await prefer(stranger, { language: 'en', digits: 'latin' });
  await open(stranger, new URL(page.url()).href);
  const before = await rowsOf(stranger);
  const choice = stranger.getByLabel(strings.file.import);
  await choice.setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from('{"isnad-regroupings":1,"acts":[{"kind":"melt"}]}') });
  await expect(stranger.getByText('acts[0].kind').last()).toBeVisible();
  expect(await rowsOf(stranger)).toEqual(before);
  await choice.setInputFiles(file);
  await expect.poll(() => rowsOf(stranger)).toEqual(after);
  await choice.setInputFiles(file);
  await expect(stranger.getByText(/new 0, known before 1/).last()).toBeVisible();
  await stranger.getByRole('button', { name: strings.regroup.undo }).click();
  await expect.poll(() => rowsOf(stranger)).toEqual(before);
});

reprinted('a text in two sources is one entry', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
  await open(page, '/claims');
  const row = board(page).getByRole('row').filter({ has: page.locator('blockquote', { hasText: 'افتتح رئيس بلدية الإسكندرية' }) });
  await expect(row.locator('blockquote', { hasText: 'افتتح رئيس بلدية الإسكندرية' })).toHaveCount(1);
  await expect(row.getByText('Same text as Source 1', { exact: false })).toBeVisible();
  await row.getByRole('link', { name: strings.about.lead }).click();
  await ready(page);
  await expect(board(page).locator('blockquote', { hasText: 'افتتح رئيس بلدية الإسكندرية' })).toHaveCount(1);
  await expect(board(page).getByText('Same text in 2 sources')).toBeVisible();
  await expect(page.getByRole('status').getByText(/^1 independent voice from 2 articles/)).toBeVisible();
});

/** Makes the first passage of the first row a row of its own. */
async function apart(page: Page): Promise<void> {
  const row = board(page).getByRole('rowheader').first();
  await row.getByText(strings.regroup.open).click();
  await row.getByRole('checkbox').first().check();
  await row.getByRole('button', { name: strings.regroup.apart }).click();
  await expect(page.getByRole('button', { name: strings.regroup.undo })).toBeVisible();
}

function board(page: Page): Locator {
  return page.getByLabel(strings.board);
}

/** The sentences of each row, in their order. */
async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  return board(page).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('blockquote')].map((words) => words.textContent)));
}
