import { sayingsOf } from '../../src/core/attribution/sayings';
import { passagesAlone, SOURCE_KINDS, sourcesOf } from '../../src/core/attribution/sources';
import type { Article } from '../../src/core/model/article';
import { strings as article } from '../../src/reader/i18n/en/article';
import { strings as library } from '../../src/reader/i18n/en/library';
import { strings as sources } from '../../src/reader/i18n/en/sources';
import { formatId } from '../../src/reader/state/id-param';
import { violations } from './axe';
import { readArticles } from './corpus';
import { open, ready } from './open';
import { expect, prefer, test, type Locator } from './reader';

const articles = readArticles();
const speaker = mostQuoted();
const said = articles.flatMap((one) => sayingsOf(one, speaker).map((passage) => ({ article: one, ...passage })));
const talkative = [...articles].sort((a, b) => b.quotations.length - a.quotations.length)[0];

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('a speaker of the facet gives the passages that its count says, and they are those that give his words', async ({ page }) => {
  await open(page, '/?in=passages');
  const row = page.getByRole('complementary', { name: library.filters.title }).locator('details').filter({ hasText: library.facet.speaker }).getByRole('listitem').first();
  await expect(row.locator('label > span').last()).toHaveText(String(said.length));
  await row.getByRole('checkbox').check();
  await expect(page).toHaveURL(new RegExp(`speaker=${formatId(speaker)}`));
  await ready(page);
  const passages = page.getByRole('main').locator('[data-passage]');
  for (let last = -1; last !== (await passages.count()); last = await passages.count()) {
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(300);
  }
  expect(await passages.count()).toBeLessThanOrEqual(said.length);
  await expect(page.getByText(new RegExp(`^${String(said.length)} passages`)).first()).toBeVisible();
});

test('the chain of a speaker opens by keyboard, is reached by Tab, and gives the focus back', async ({ page }) => {
  await open(page, articlePath());
  const button = page.locator('.passage-speaker').first();
  await button.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: sources.chain.title });
  await expect(card.getByRole('listitem').first()).toContainText(sources.chain.role.publisher);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(card.getByRole('list', { name: sources.chain.way }).first().getByRole('listitem').last()).toContainText(sources.chain.role.speaker);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the sources of an article count the passages that they lead to', async ({ page }) => {
  if (talkative === undefined) throw new RangeError('the collection has no article');
  const found = sourcesOf(talkative);
  await open(page, articlePath());
  const panel = page.getByRole('region', { name: article.onWord });
  for (const kind of SOURCE_KINDS.filter((one) => found.sources.some((source) => source.kind === one))) {
    const row = panel.locator('details').filter({ hasText: sources.row[kind] });
    await row.locator('summary').click();
    for (const [at, source] of found.sources.filter((one) => one.kind === kind).entries()) {
      await expect(row.locator('div > ul > li').nth(at).getByRole('button')).toHaveCount(source.passages.length);
    }
    expect(Number(await row.locator('summary span').last().innerText())).toBe(found.passages.filter(({ kinds }) => kinds.includes(kind)).length);
  }
  const alone = panel.locator('details').filter({ hasText: sources.row.alone });
  await alone.locator('summary').click();
  await expect(alone.getByRole('button')).toHaveCount(passagesAlone(found).length);
  expect(await violations(page)).toEqual([]);
  await alone.getByRole('button').last().click();
  await expect(page.locator(`[data-block="${String(passagesAlone(found).at(-1)?.block)}"]`)).toBeFocused();
});

test('the page of a speaker gives all of his words, and each leads to its place', async ({ page }) => {
  await open(page, `/e/${formatId(speaker)}`);
  const section = page.locator('section[aria-labelledby="said"]');
  await expect(section.getByRole('heading', { level: 2 })).toContainText(`${String(said.length)} passages`);
  await showAll(section);
  await expect(section.locator('[data-said]')).toHaveCount(said.length);
  const [first] = said;
  const words = first?.quotations[0]?.content;
  await section.locator('[data-said]').first().getByRole('link').first().click();
  await ready(page);
  expect(page.url()).toContain(`/a/${encodeURIComponent(first?.article.id ?? '')}`);
  const marked = await page.locator('mark.mark-target').allInnerTexts();
  expect(marked.join('')).toBe(first?.article.text.slice(words?.start, words?.end));
});

test('sayings of one stance are as many as its number says, and stand in the address', async ({ page }) => {
  await open(page, `/e/${formatId(speaker)}`);
  const section = page.locator('section[aria-labelledby="said"]');
  const choice = section.locator('label').nth(1);
  const count = Number(/\((\d+)\)/.exec(await choice.innerText())?.[1]);
  await choice.locator('input').check();
  await expect(page).toHaveURL(/\?stance=\w+$/);
  await showAll(section);
  await expect(section.locator('[data-said]')).toHaveCount(count);
  await section.getByText(sources.chain.title).first().click();
  await expect(section.getByRole('list', { name: sources.chain.way }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

async function showAll(section: Locator): Promise<void> {
  for (const more = section.getByRole('button'); (await more.count()) > 0; ) await more.first().click();
}

function articlePath(): string {
  return `/a/${encodeURIComponent(talkative?.id ?? '')}`;
}

/** Whose words stand in most passages: the first value of the facet in scope of passages. */
function mostQuoted(): string {
  const ids = [...new Set(articles.flatMap(({ quotations }) => quotations.flatMap((quotation) => quotation.speaker?.entity ?? [])))].sort();
  const weight = (id: string): number => articles.reduce((sum, one: Article) => sum + sayingsOf(one, id).length, 0);
  const spread = (id: string): number => articles.filter((one) => sayingsOf(one, id).length > 0).length;
  const [most] = ids.sort((a, b) => weight(b) - weight(a) || spread(b) - spread(a));
  if (most === undefined) throw new RangeError('the collection quotes nobody');
  return most;
}
