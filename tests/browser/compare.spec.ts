import { articleKey } from '../../src/core/corpus/article-key';
import { ownPassages } from '../../src/core/corpus/passage-blocks';
import { SCORE_STEPS, type ConnectionFile } from '../../src/core/connect/connection-file';
import type { Article } from '../../src/core/model/article';
import { strings } from '../../src/reader/i18n/en/compare';
import { compareHref } from '../../src/reader/state/compare-url';
import { violations } from './axe';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, prefer, test, type Locator, type Page } from './reader';

/** Two seeds that both tell of thirty days of ceasefire. */
const DAYS = '30 يوماً';
const OTHER_DAYS = '45 يوماً';

const articles = readArticles();
const a = named('000');
const b = named('001');
const path = compareHref(articleKey(a.id), articleKey(b.id));

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('tied passages face each other, and a number that differs is told in the words of both', async ({ page }) => {
  await plant(page);
  await page.route('**/data/articles/001*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(DAYS, OTHER_DAYS) });
  });
  await open(page, path);
  const row = page.locator('.compare-row');
  await expect(row).toHaveCount(2);
  const [here, there] = [textOf(a, passageWith(a)), textOf(b, passageWith(b)).replaceAll(DAYS, OTHER_DAYS)];
  const last = row.last();
  await expect(last.locator('p[lang="ar"]')).toHaveText([here, there]);
  const differences = last.getByRole('list', { name: strings.differencesLabel });
  await expect(differences).toContainText(strings.differsIn.number);
  await expect(differences.getByText(DAYS)).toBeVisible();
  await expect(differences.getByText(OTHER_DAYS)).toBeVisible();
  await expect(last.locator('.compare-differs', { hasText: OTHER_DAYS })).toHaveCount(1);
  const [left, right] = await Promise.all([last.locator('p[lang="ar"]').first().boundingBox(), last.locator('p[lang="ar"]').last().boundingBox()]);
  expect(left?.y).toBe(right?.y);
  expect(await violations(page)).toEqual([]);
});

test('the same number is no difference', async ({ page }) => {
  await plant(page);
  await open(page, path);
  await expect(page.locator('.compare-row').last()).not.toContainText(strings.differsIn.number);
});

test('what one alone tells is folded away and can be opened', async ({ page }) => {
  await plant(page);
  await open(page, path);
  const alone = page.locator('main details', { has: inTheFirst(page) }).first();
  await expect(alone.locator('p[lang="ar"]').first()).toBeHidden();
  await alone.locator('summary').click();
  await expect(alone.locator('p[lang="ar"]').first()).toBeVisible();
});

test('J and K walk from one place told by both to the next, and the address follows', async ({ page }) => {
  await plant(page);
  await open(page, path);
  const rows = page.locator('.compare-row');
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`at=${String(passageWith(a))}$`));
  await page.keyboard.press('k');
  await expect(rows.first()).toBeFocused();
  await open(page, `${path}&at=${String(passageWith(a))}`);
  await expect(page.locator('.compare-row').last()).toBeFocused();
});

test('on a narrow window a switch shows one article, the other, or what both tell', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await plant(page);
  await open(page, path);
  await expect(page.locator('.compare-row')).toHaveCount(2);
  await expect(inTheFirst(page)).toHaveCount(0);
  const [upper, lower] = await Promise.all([page.locator('.compare-row p[lang="ar"]').first().boundingBox(), page.locator('.compare-row p[lang="ar"]').nth(1).boundingBox()]);
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
  await page.getByRole('radio', { name: strings.side.b }).check();
  await expect(page).toHaveURL(/side=b$/);
  await expect(page.getByRole('region', { name: strings.side.b, exact: true }).locator('p[lang="ar"]')).toHaveCount(ownPassages(b).filter((block) => block !== null).length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1);
  expect(await violations(page)).toEqual([]);
});

test('words for one matter stand beside each other, and lead to their places', async ({ page }) => {
  await open(page, path);
  const concept = page.locator('section', { has: page.getByRole('heading', { level: 3, name: 'taking a town or land' }) }).last();
  await expect(concept.getByText('احتلال', { exact: true })).toBeVisible();
  await concept.getByRole('link', { name: /^تحرير: / }).click();
  await expect(page.locator('mark.mark-target')).toHaveText(['تحرير']);
});

test('without an article one is chosen, those that tell the same first', async ({ page }) => {
  await open(page, compareHref(articleKey(a.id), null));
  await expect(page.getByRole('region', { name: strings.choose.alike }).getByRole('link').first()).toBeVisible();
  await page.getByRole('searchbox', { name: strings.choose.search }).fill('خيرسون');
  const found = page.getByRole('list', { name: strings.choose.search }).getByRole('link', { name: named('004').title.text });
  await found.click();
  await expect(page).toHaveURL(new RegExp(`a=${articleKey(a.id)}&b=${articleKey(named('004').id)}$`));
  expect(await violations(page)).toEqual([]);
});

test('an unknown article is told, and so is one beside itself', async ({ page }) => {
  await open(page, compareHref('nobody', articleKey(b.id)));
  await expect(page.getByRole('heading', { level: 1, name: strings.unknown.title })).toBeVisible();
  await page.getByRole('link', { name: strings.chooseAnother }).click();
  await expect(page).toHaveURL(new RegExp(`compare\\?b=${articleKey(b.id)}$`));
  await open(page, compareHref(articleKey(a.id), articleKey(a.id)));
  await expect(page.getByRole('heading', { level: 1, name: strings.same.title })).toBeVisible();
});

test('a damaged table of wordings is told with its place, and the own one is used', async ({ page }) => {
  await page.route('**/data/wording-sets.json', (route) => route.fulfill({ json: { 'isnad-wording': 1, sets: [{ id: 'war' }] } }));
  await open(page, path);
  await expect(page.getByText('sets[0].concept')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'taking a town or land' })).toBeVisible();
});

test('a reader changes the table on the device: it applies at once, is told as his own, and travels as a file', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, path);
  await page.locator('summary', { hasText: strings.own.title }).click();
  const concept = page.locator('section', { has: page.getByRole('heading', { level: 3, name: 'days of talk' }) }).last();
  await page.locator('summary', { hasText: strings.own.newMatter }).click();
  await page.getByLabel(strings.own.matterName).fill('days of talk');
  const words = page.getByLabel(strings.own.matterWords);
  await words.fill('أوكرانيا، !');
  await words.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await words.fill('يوم، محادثات');
  await words.press('Enter');
  await expect(page.getByLabel(strings.own.matter, { exact: true })).toHaveValue(/^own-/);
  await expect(concept).toContainText(strings.own.source);
  await expect(concept.getByText(strings.own.yours, { exact: true })).not.toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1);
  expect(await violations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: strings.own.export }).click();
  const file = await (await downloading).path();
  await page.getByRole('button', { name: strings.own.removeMatter }).press('Enter');
  await expect(concept).toHaveCount(0);
  const choice = page.getByLabel(strings.own.import);
  await choice.setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from('{"isnad-own-wording":1,"acts":[{"kind":"melt"}]}') });
  await expect(page.getByText('acts[0].kind').last()).toBeVisible();
  await expect(concept).toHaveCount(0);
  await choice.setInputFiles(file);
  await expect(concept).toContainText(strings.own.source);
  await open(page, path);
  await expect(concept).toContainText(strings.own.source);
});

test('a word that is taken out of the table is found no more, until it is brought back', async ({ page }) => {
  await open(page, path);
  const concept = page.locator('section', { has: page.getByRole('heading', { level: 3, name: 'taking a town or land' }) }).last();
  await expect(concept.getByText('احتلال', { exact: true })).toBeVisible();
  await page.locator('summary', { hasText: strings.own.title }).click();
  await page.getByLabel(strings.own.matter, { exact: true }).selectOption('taking');
  await page.getByRole('button', { name: `${strings.own.remove}: احتلال` }).click();
  await expect(concept.getByText('احتلال', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: `${strings.own.bring}: احتلال` }).click();
  await expect(concept.getByText('احتلال', { exact: true })).toBeVisible();
});

test('words taken out by key leave the focus on the next word, behind the last on those to bring back', async ({ page }) => {
  await open(page, path);
  await page.locator('summary', { hasText: strings.own.title }).click();
  await page.getByLabel(strings.own.matter, { exact: true }).selectOption('taking');
  const removals = page.getByRole('button', { name: new RegExp(`^${strings.own.remove}: `) });
  await removals.first().focus();
  for (let left = await removals.count() - 1; left >= 0; left -= 1) {
    await page.keyboard.press('Enter');
    await expect(removals).toHaveCount(left);
    const next = left > 0 ? removals : page.getByRole('button', { name: new RegExp(`^${strings.own.bring}: `) });
    await expect(next.first()).toBeFocused();
  }
});

/** Lets the two articles be tied at two places: their first paragraphs, and those with the number of days. */
async function plant(page: Page): Promise<void> {
  const ties = [
    [1, 1],
    [passageWith(a), passageWith(b)],
  ] as const;
  const number = articles.indexOf(b);
  const things = { entities: [], numbers: [], times: [], words: [] };
  const passages: ConnectionFile['passages'] = ties.map(([passage, other]) => ({ passage, things, copies: [], same: [[number, other, SCORE_STEPS]] }));
  await page.route('**/data/connections/**', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as Partial<ConnectionFile>;
    await route.fulfill({ response, json: json.id === undefined ? json : { ...json, passages: json.id === a.id ? passages : [] } });
  });
}

/** The lines behind which lies what the first article alone tells. */
function inTheFirst(page: Page): Locator {
  return page.locator('summary').filter({ hasText: 'only in the first' });
}

function named(start: string): Article {
  const article = articles.find(({ id }) => id.startsWith(start));
  if (article === undefined) throw new RangeError(`the collection has no article ${start}`);
  return article;
}

/** Ordinal of the last passage with the number of days. */
function passageWith(article: Article): number {
  return ownPassages(article).findLastIndex((block) => block !== null && article.text.slice(block.start, block.end).includes(DAYS));
}

function textOf(article: Article, ordinal: number): string {
  const block = ownPassages(article)[ordinal];
  return block == null ? '' : article.text.slice(block.start, block.end);
}
