import { strings } from '../../src/reader/i18n/en/claims';
import { strings as entity } from '../../src/reader/i18n/en/entity';
import { violations } from './axe';
import { readArticles } from './corpus';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { open, ready } from './open';

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
  await expect(line.getByText(strings.unknownSource, { exact: true })).toBeVisible();
  await expect(line.getByText('«أفادت»')).toBeVisible();
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

function board(page: Page): Locator {
  return page.getByLabel(strings.board);
}

/** The sentences of each row, in their order. */
async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  return board(page).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('blockquote')].map((words) => words.textContent)));
}
