import { strings as arabic } from '../../src/reader/i18n/ar/landing';
import { strings } from '../../src/reader/i18n/en/landing';
import { violations } from './axe';
import { open, ready } from './open';
import { expect, prefer, type Page } from './reader';
import { BLOCKS, GONE, linkTo, RENAMED, REVISED, scrollOf, test, WORDS, wordsOf } from './revisions';

const MARK = 'mark.mark-target';

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test.describe('by the words alone', () => {
  test.use({ corpus: 'revised' });

  test('exact: marked, in view, focused and announced, and no notice stands in the text', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.kept));
    await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.kept)]);
    await expect(page.locator('[data-block]:focus').locator(MARK)).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: strings.said.exact })).toHaveCount(1);
    await expect(page.getByRole('note')).toHaveCount(0);
    await isClear(page);
    expect(await violations(page)).toEqual([]);
  });

  test('moved: says so under the passage', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.moved));
    await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.moved)]);
    await expect(page.getByRole('note')).toContainText(strings.said.moved);
    await isClear(page);
  });

  test('changed: shows what the link vouches for, since nobody knows the old words', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.changed));
    await expect(page.locator(MARK)).toContainText(WORDS.after);
    const note = page.getByRole('note');
    await expect(note).toContainText(strings.diff.noOldWords);
    await expect(note.locator('.diff-other').first()).toContainText('أوضح الجنرال');
    expect(await violations(page)).toEqual([]);
  });

  test('lost: opens at the top, marks nothing, tells what is known, and shows the place only when asked', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.removed));
    const notice = page.getByRole('region', { name: strings.label });
    await expect(notice).toContainText(strings.said.lost);
    await expect(notice).toContainText(strings.know.whole);
    await expect(notice).toBeFocused();
    await expect(page.locator(MARK)).toHaveCount(0);
    expect(await scrollOf(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await notice.getByRole('button', { name: strings.know.stood }).click();
    expect(await scrollOf(page)).toBeGreaterThan(0);
    await expect(page.locator(MARK)).toHaveCount(0);
  });

  test('an article that is not there under its old name, nor known, says so', async ({ page }) => {
    await open(page, '/a/kursk-offensive_7f3a');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings.unknown.title);
    await expect(page.getByRole('link', { name: 'kursk offensive' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('by lineage', () => {
  test('changed: shows the words that went and came, the particle by its letters alone', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.changed));
    await expect(page.locator(MARK)).toContainText(WORDS.after);
    const note = page.getByRole('note');
    await expect(note).toContainText(strings.said.changed);
    await expect(note.locator('del')).toHaveText(['و']);
    await expect(note.locator('ins')).toHaveText(['الجنرال']);
    expect(await violations(page)).toEqual([]);
  });

  test('lost: tells the words as they were and that they were taken out', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, REVISED, BLOCKS.removed));
    const notice = page.getByRole('region', { name: strings.label });
    await expect(notice).toContainText(strings.know.removed);
    await expect(notice.locator('blockquote')).toHaveText(wordsOf(revisions, REVISED, BLOCKS.removed));
  });

  test('a renamed article opens under its new name, at the passage', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, RENAMED.from, 4));
    await expect(page).toHaveURL(new RegExp(`/a/${RENAMED.to}\\?p=`));
    await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, RENAMED.from, 4)]);
    await expect(page.getByRole('region', { name: strings.label })).toContainText(RENAMED.from);
    await page.reload();
    await ready(page);
    await expect(page.getByRole('region', { name: strings.label })).toContainText(RENAMED.from);
  });

  test('a renamed article without a passage says so at its top', async ({ page }) => {
    await open(page, `/a/${RENAMED.from}`);
    await expect(page).toHaveURL(new RegExp(`/a/${RENAMED.to}$`));
    await expect(page.getByRole('region', { name: strings.label })).toContainText(RENAMED.from);
    expect(await violations(page)).toEqual([]);
  });

  test('an article that is gone is told by its title', async ({ page, revisions }) => {
    await open(page, linkTo(revisions, GONE, 4));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(strings.gone.title);
    await expect(page.getByRole('main')).toContainText(revisions.before.get(GONE)?.title.text ?? '');
    await expect(page.getByRole('main')).toContainText(strings.gone.passage);
    expect(await violations(page)).toEqual([]);
  });
});

test('several passages: one summary, a list of kinds, and the ways between them', async ({ page, revisions }) => {
  await open(page, linkTo(revisions, REVISED, BLOCKS.keptToo, BLOCKS.removed, BLOCKS.moved));
  const dock = page.getByRole('region', { name: strings.label });
  await expect(dock).toContainText('2 of 3 passages');
  await expect(page.locator(MARK)).toHaveCount(2);
  await expect(focusedMark(page)).toHaveText(wordsOf(revisions, REVISED, BLOCKS.keptToo));
  await dock.getByRole('button', { name: strings.next }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(MARK).filter({ hasText: wordsOf(revisions, REVISED, BLOCKS.moved) })).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: `2 of 2. ${strings.said.moved}` })).toHaveCount(1);
  await dock.getByRole('button', { name: strings.details }).click();
  const rows = dock.getByRole('list', { name: strings.list }).locator('> li');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(strings.kind.exact);
  await expect(rows.nth(1)).toContainText(strings.said.lost);
  await expect(rows.nth(2)).toContainText(strings.kind.moved);
  await rows.nth(0).getByText(strings.why.title).click();
  await expect(rows.nth(0)).toContainText('100%');
  expect(await violations(page)).toEqual([]);
  await rows.nth(0).getByRole('button').first().click();
  await expect(focusedMark(page)).toHaveText(wordsOf(revisions, REVISED, BLOCKS.keptToo));
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(0);
  await expect(page.locator(MARK)).toHaveCount(2);
});

test('what is marked stays until it is dismissed, by key or by button, without a step in the history', async ({ page, revisions }) => {
  const link = linkTo(revisions, REVISED, BLOCKS.kept);
  for (const dismiss of [() => page.keyboard.press('Escape'), () => page.getByRole('button', { name: strings.dismiss }).click()]) {
    await open(page, link);
    await page.reload();
    await ready(page);
    await expect(page.locator(MARK)).toHaveCount(1);
    await isClear(page);
    const [steps, place] = [await page.evaluate(() => history.length), await scrollOf(page)];
    await dismiss();
    await expect(page.locator(MARK)).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(Math.abs((await scrollOf(page)) - place)).toBeLessThanOrEqual(2);
    expect(new URL(page.url()).search).toBe('');
    await expect(page.locator(`[data-block="${await blockOf(page, wordsOf(revisions, REVISED, BLOCKS.kept))}"]`)).toBeFocused();
  }
});

test('back and forward move between two links, and back to where one was', async ({ page, revisions }) => {
  await open(page, '/');
  await page.evaluate(() => window.scrollTo(0, 300));
  const start = await scrollOf(page);
  const [first, second] = [linkTo(revisions, REVISED, BLOCKS.kept), linkTo(revisions, REVISED, BLOCKS.keptToo)];
  await follow(page, first);
  await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.kept)]);
  await isClear(page);
  await page.evaluate(() => window.scrollBy(0, 137));
  const read = await scrollOf(page);
  await follow(page, second);
  await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.keptToo)]);
  await isClear(page);
  const further = await scrollOf(page);
  await page.goBack();
  await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.kept)]);
  await expect.poll(async () => Math.abs((await scrollOf(page)) - read)).toBeLessThanOrEqual(2);
  await page.goForward();
  await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.keptToo)]);
  await expect.poll(async () => Math.abs((await scrollOf(page)) - further)).toBeLessThanOrEqual(2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(async () => Math.abs((await scrollOf(page)) - start)).toBeLessThanOrEqual(2);
});

test('two tabs do not disturb each other', async ({ page, context, revisions }) => {
  const other = await context.newPage();
  await prefer(other, { language: 'en', digits: 'latin' });
  await open(page, linkTo(revisions, REVISED, BLOCKS.kept));
  await open(other, linkTo(revisions, REVISED, BLOCKS.keptToo));
  await expect(other.locator(MARK)).toHaveCount(1);
  await other.keyboard.press('Escape');
  await expect(other.locator(MARK)).toHaveCount(0);
  await expect(page.locator(MARK)).toHaveText([wordsOf(revisions, REVISED, BLOCKS.kept)]);
});

test('a link that is cut says so, and one of a version to come says that', async ({ page, revisions }) => {
  const link = linkTo(revisions, REVISED, BLOCKS.kept);
  await open(page, link.slice(0, -3));
  await expect(page.getByRole('region', { name: strings.label })).toContainText(strings.said.unreadable);
  await open(page, link.replace(/\?p=\d/, '?p=9'));
  await expect(page.getByRole('region', { name: strings.label })).toContainText(strings.said.newer);
  await page.getByRole('button', { name: strings.close }).click();
  await expect(page.getByRole('region', { name: strings.label })).toHaveCount(0);
});

test('a paragraph is opened by its number, and a number that is none says so', async ({ page }) => {
  await open(page, `/a/${REVISED}/4`);
  await expect(page.locator(`[data-block]:focus`)).toHaveCount(1);
  await expect(page.locator(MARK)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: strings.said.paragraph.replace('{{number}}', '4') })).toHaveCount(1);
  await isClear(page);
  const place = await scrollOf(page);
  await page.keyboard.press('Escape');
  await expect(page.locator(MARK)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/a/${REVISED}$`));
  expect(Math.abs((await scrollOf(page)) - place)).toBeLessThanOrEqual(2);
  await open(page, `/a/${REVISED}/99`);
  await expect(page.getByRole('region', { name: strings.label })).toContainText('99');
});

test.describe('on a phone, in Arabic', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('the passage stands clear of header and dock, and is announced in Arabic', async ({ page, revisions }) => {
    await prefer(page, { language: 'ar' });
    await page.addInitScript(() => localStorage.clear());
    await open(page, linkTo(revisions, REVISED, BLOCKS.changed, BLOCKS.moved, BLOCKS.removed));
    await expect(page.getByRole('region', { name: arabic.label })).toContainText('عُثر على ٢ من ٣ مقاطع');
    await expect(page.getByRole('status').filter({ hasText: 'عُثر على ٢ من ٣ مقاطع' })).toHaveCount(1);
    await isClear(page);
    for (const button of await page.getByRole('region', { name: arabic.label }).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
  });
});

function focusedMark(page: Page) {
  return page.locator('[data-block]:focus').locator(MARK);
}

/** The beginning of the focused passage is in the window, and nothing lies over it. */
async function isClear(page: Page): Promise<void> {
  await expect(focusedMark(page).first()).toBeInViewport();
  const covered = await focusedMark(page).first().evaluate((mark) => {
    const [box] = mark.getClientRects();
    if (box === undefined) return 'no box';
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && mark.contains(top) ? '' : (top?.outerHTML.slice(0, 80) ?? 'outside of the window');
  });
  expect(covered).toBe('');
}

/** Goes to an address inside the app, as one of its links does. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await ready(page);
}

function blockOf(page: Page, words: string): Promise<string> {
  return page.locator('[data-block]').filter({ hasText: words.slice(0, 40) }).evaluate((block) => block.getAttribute('data-block') ?? '');
}
