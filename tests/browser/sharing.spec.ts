import { bibtex } from '../../src/core/anchor/cite/bibtex';
import { cite } from '../../src/core/anchor/cite/cite';
import { citedPassage } from '../../src/core/anchor/cite/cited';
import { ris } from '../../src/core/anchor/cite/ris';
import type { Article } from '../../src/core/model/article';
import type { Span } from '../../src/core/model/span';
import { words } from '../../src/core/text/words';
import { strings as arabic } from '../../src/reader/i18n/ar/sharing';
import { strings as english } from '../../src/reader/i18n/en/sharing';
import { strings as shell } from '../../src/reader/i18n/en/shell';
import { violations } from './axe';
import { readArticles } from './corpus';
import { open, ready } from './open';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { boxesOf, select } from './select';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const { article, block, span } = sample();
const path = `/a/${encodeURIComponent(article.id)}`;
const passage = article.text.slice(span.start, span.end);
const bar = (page: Page): Locator => page.getByRole('group', { name: english.bar });

test('words drawn over with the mouse bring the bar, beside them', async ({ page }) => {
  await start(page);
  const lines = await boxesOf(page, article, block, span);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('the words are not on the page');
  await page.mouse.move(first.x + first.width - 1, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 1, last.y + last.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
  await expectBeside(page, lines);
  expect(await copied(page, english.link)).toMatch(/\?p=/);
  await openAndExpect(page, passage);
});

test('every form is copied', async ({ page }) => {
  await start(page);
  await select(page, article, block, span);
  const link = await copied(page, english.link);
  const cited = citedPassage(article, span, link);
  expect(await copied(page, english.quotation)).toBe(cite(cited, 'en'));
  await bar(page).getByRole('button', { name: english.more }).click();
  expect(await copied(page, english.quotationIn.ar)).toBe(cite(cited, 'ar'));
  expect(await copied(page, english.bibtex)).toBe(bibtex(cited));
  expect(await copied(page, english.ris)).toBe(ris(cited));
  expect(JSON.parse(await copied(page, english.annotation))).toMatchObject({ type: 'Annotation', target: { selector: expect.arrayContaining([expect.objectContaining({ type: 'TextQuoteSelector', exact: passage })]) as unknown } });
  const fragment = await copied(page, english.fragment);
  expect(fragment).toMatch(/\/a\/[^#]+#:~:text=/);
  await page.goto(fragment);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title.text);
});

for (const [language, strings] of [
  ['en', english],
  ['ar', arabic],
] as const) {
  test(`words are selected, shared and told by key alone, ${language}`, async ({ page }) => {
    await start(page, language);
    const group = page.getByRole('group', { name: strings.bar });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(() => selected(page)).not.toBe('');
    const sentence = await selected(page);
    await page.keyboard.press('w');
    await expect.poll(() => selected(page)).toBe(words(sentence)[0]?.text);
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await page.keyboard.press('Shift+e');
    await expect.poll(async () => words(await selected(page)).length).toBe(2);
    await expect(group).toBeVisible();
    const told = await selected(page);
    await expect(page.getByRole('status').filter({ hasText: told })).toHaveCount(1);
    await page.keyboard.press('c');
    await expect(group.getByRole('button', { name: strings.link, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: strings.copied.link })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(group).toHaveCount(0);
    await expect(page.locator('[data-block]:focus')).toHaveCount(1);
  });
}

test('the keys stand in the list of keys', async ({ page }) => {
  await start(page);
  await page.keyboard.press('Shift+Slash');
  for (const name of [shell.keys.word, shell.keys.sentence, shell.keys.extend, shell.keys.link]) await expect(page.getByRole('dialog').getByText(name)).toBeVisible();
});

test('the browser’s own keys go on from there', async ({ page }) => {
  await start(page);
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await expect(bar(page)).toContainText('1 word');
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(bar(page)).toContainText(/[2-4] words/);
});

test('words widen to their sentence and their paragraph', async ({ page }) => {
  await start(page);
  const [word] = words(article.text, span);
  if (word === undefined) throw new RangeError('the sample has no word');
  await select(page, article, block, word);
  await bar(page).getByRole('button', { name: english.widen.passage }).click();
  const whole = article.blocks[block] ?? word;
  await expect.poll(() => selected(page)).toBe(article.text.slice(whole.start, whole.end));
  await expect(bar(page).getByRole('button', { name: english.widen.passage })).toHaveCount(0);
});

test('several passages go into one link, and it opens at all of them', async ({ page }) => {
  await start(page);
  const spans = [span, ...article.blocks.filter(({ kind, index }) => kind === 'body' && index !== block).slice(-2)];
  for (const one of spans) {
    const at = article.blocks.findIndex(({ start, end }) => start <= one.start && one.end <= end);
    await select(page, article, at, one);
    await bar(page).getByRole('button', { name: english.add }).click();
    await expect(bar(page)).toHaveCount(0);
  }
  const tray = page.getByRole('region', { name: english.tray.label });
  await expect(tray).toContainText('3 passages in this link');
  await expect(page.getByRole('status').filter({ hasText: '3 passages in this link' })).toHaveCount(1);
  const link = await copied(page, english.link, tray);
  expect(link.split('~')).toHaveLength(3);
  expect(link).not.toContain('%');
  await tray.getByRole('button', { name: /^Remove from the link/ }).first().click();
  await expect(tray).toContainText('2 passages in this link');
  await tray.getByRole('button', { name: english.tray.clear }).click();
  await expect(tray).toHaveCount(0);
  await expect(page.locator('[data-block]:focus')).toHaveCount(1);
  await page.goto(link);
  await ready(page);
  const texts = [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => article.text.slice(start, end));
  await expect.poll(async () => (await page.locator('mark.mark-target').allTextContents()).join('')).toBe(texts.join(''));
});

test('a link made in one tab opens in another', async ({ page, context }) => {
  await start(page);
  await select(page, article, block, span);
  const link = await copied(page, english.link);
  const other = await context.newPage();
  await other.goto(link);
  await ready(other);
  await expect.poll(async () => (await other.locator('mark.mark-target').allTextContents()).join('')).toBe(passage);
  await expect(page.locator('mark.mark-target')).toHaveCount(0);
});

test('a clipboard that is not there leaves the text to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await start(page);
  await select(page, article, block, span);
  await bar(page).getByRole('button', { name: english.link, exact: true }).click();
  const field = bar(page).getByRole('textbox', { name: english.byHandLabel });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\?p=/);
  expect(await field.evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd) === element.value)).toBe(true);
  await page.waitForTimeout(400);
  await expect(field).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('the device shares words and link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (data: ShareData) => (localStorage.setItem('shared', JSON.stringify(data)), Promise.resolve()) });
  });
  await start(page);
  await select(page, article, block, span);
  await bar(page).getByRole('button', { name: english.more }).click();
  await bar(page).getByRole('button', { name: english.share, exact: true }).click();
  const shared: unknown = JSON.parse((await page.evaluate(() => localStorage.getItem('shared'))) ?? '');
  expect(shared).toMatchObject({ title: article.title.text, text: passage, url: expect.stringMatching(/\?p=/) });
});

test('a passage is saved, stays saved, and is let go', async ({ page }) => {
  await start(page);
  await select(page, article, block, span);
  await bar(page).getByRole('button', { name: english.save, exact: true }).click();
  await expect(bar(page).getByRole('button', { name: english.saved, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await ready(page);
  await select(page, article, block, span);
  await bar(page).getByRole('button', { name: english.saved, exact: true }).click();
  await expect(bar(page).getByRole('button', { name: english.save, exact: true })).toHaveAttribute('aria-pressed', 'false');
});

test('the picture of a passage opens and gives the focus back', async ({ page }) => {
  await start(page);
  await select(page, article, block, span);
  await bar(page).getByRole('button', { name: english.more }).click();
  await bar(page).getByRole('button', { name: english.picture }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('under a finger the bar stands at an edge, clear of the words, its buttons wide enough', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'ar' });
  const page = await context.newPage();
  await prefer(page, { language: 'en' });
  await page.goto(path);
  await ready(page);
  const [word] = words(article.text, span);
  // A browser without a head selects nothing under a finger: here is what a phone has selected after a long press, and then as its handle is drawn.
  await select(page, article, block, word ?? span);
  await expect(bar(page)).toBeVisible();
  for (const far of [3, 40, 90, 160]) {
    await page.evaluate((units) => {
      const selection = document.getSelection();
      for (let times = 0; times < units; times++) selection?.modify('extend', 'forward', 'character');
    }, far);
    await expect(async () => {
      const box = await bar(page).boundingBox();
      const drawn = await page.evaluate(() => {
        const { top, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        return { top, bottom };
      });
      if (box === null) throw new RangeError('the bar has no place');
      expect(box.y >= drawn.bottom || box.y + box.height <= drawn.top).toBe(true);
      expect(box.y === 0 || Math.abs(box.y + box.height - 740) < 1).toBe(true);
    }).toPass();
  }
  for (const button of await bar(page).getByRole('button').all()) {
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

for (const theme of ['light', 'dark', 'sepia'] as const) {
  for (const [language, strings] of [
    ['en', english],
    ['ar', arabic],
  ] as const) {
    test(`axe finds nothing in the bar and the tray, ${language}, ${theme}`, async ({ page }) => {
      await prefer(page, { language, theme });
      await open(page, path);
      await select(page, article, block, span);
      const group = page.getByRole('group', { name: strings.bar });
      await group.getByRole('button', { name: strings.add }).click();
      const [word] = words(article.text, span);
      await select(page, article, block, word ?? span);
      await group.getByRole('button', { name: strings.more }).click();
      await expect(page.getByRole('region', { name: strings.tray.label })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}

async function start(page: Page, language: 'ar' | 'en' = 'en'): Promise<void> {
  await prefer(page, { language, digits: 'latin' });
  await open(page, path);
}

/** Presses a button of the bar and gives what it copies. */
async function copied(page: Page, name: string, place = bar(page)): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await place.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openAndExpect(page: Page, text: string): Promise<void> {
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await ready(page);
  await expect.poll(async () => (await page.locator('mark.mark-target').allTextContents()).join('')).toBe(text);
}

/** The bar is placed anew as long as the page around it moves. */
async function expectBeside(page: Page, lines: readonly { readonly y: number; readonly height: number }[]): Promise<void> {
  await expect(async () => {
    const box = await bar(page).boundingBox();
    if (box === null) throw new RangeError('the bar has no place');
    for (const line of lines) expect(box.y + box.height <= line.y + 1 || box.y >= line.y + line.height - 1).toBe(true);
  }).toPass({ timeout: 5000 });
}

async function selected(page: Page): Promise<string> {
  return page.evaluate(() => document.getSelection()?.toString() ?? '');
}

/** Some words in the middle of the longest paragraph, on two lines of most screens. */
function sample(): { readonly article: Article; readonly block: number; readonly span: Span } {
  const [first] = readArticles();
  const longest = [...(first?.blocks ?? [])].filter(({ kind }) => kind === 'body').sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (first === undefined || longest === undefined) throw new RangeError('the collection has no article with a paragraph');
  const all = words(first.text, longest);
  const [from, to] = [all[2], all[Math.min(14, all.length - 2)]];
  return { article: first, block: longest.index, span: { start: from?.start ?? 0, end: to?.end ?? 0 } };
}
