import { readFileSync } from 'node:fs';
import { expect, prefer, test, type Locator, type Page } from './reader';
import { PASSAGE_PREFIX } from '../../src/reader/data/passage-watch';
import { strings as ar } from '../../src/reader/i18n/ar/passages';
import { strings as en } from '../../src/reader/i18n/en/passages';
import { strings as sharing } from '../../src/reader/i18n/en/sharing';
import { articleHref } from '../../src/reader/state/article-url';
import { brokenRules } from '../core/anchor/annotation-rules';
import { violations } from './axe';
import { readArticles } from './corpus';
import { keep, keepRaw, savedParagraph } from './kept';
import { open, ready } from './open';
import { select } from './select';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const [first, second] = readArticles();
if (first === undefined || second === undefined) throw new RangeError('the collection has fewer than two articles');
const block = first.blocks.find(({ number }) => number === 1) ?? first.blocks[0];
if (block === undefined) throw new RangeError('the article has no paragraph');
/** The first words of the first paragraph, up to the end of a word. */
const span = { start: block.start, end: first.text.indexOf(' ', block.start + 60) };
const WORDS = first.text.slice(span.start, span.end);
const HREF = articleHref(first.id);

const tinted = (page: Page): Locator => page.locator('.saved');
const mark = (page: Page): Locator => page.locator('[data-saved-mark]');
const card = (page: Page): Locator => page.getByRole('group', { name: en.edit.title, exact: true });
const note = (within: Page | Locator): Locator => within.getByRole('textbox', { name: en.edit.note });
const items = (page: Page): Locator => page.locator('[data-passage]');

test.beforeEach(async ({ page }) => {
  await prefer(page, { language: 'en', digits: 'latin' });
});

test('words are saved with the mouse, with note and colour, and stay', async ({ page }) => {
  await open(page, HREF);
  const before = await edgesOf(page, block.index);
  await select(page, first, block.index, span);
  await page.getByRole('button', { name: sharing.save, exact: true }).click();
  await expect.poll(async () => (await tinted(page).allTextContents()).join('')).toBe(WORDS);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  expect(await page.locator(`[data-block="${String(block.index)}"]`).textContent()).toBe(first.text.slice(block.start, block.end));
  const after = await edgesOf(page, block.index);
  expect(after.length).toBe(before.length);
  expect(after.filter((edge, at) => Math.abs(edge - (before[at] ?? NaN)) > 0.5)).toEqual([]);
  await tinted(page).locator('visible=true').filter({ hasNot: page.locator('[data-mention]') }).and(page.locator(':not([data-mention])')).first().click();
  await note(card(page)).fill('تحقّق من المصدر\nsecond line');
  await card(page).getByText(en.colours.green, { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(mark(page)).toHaveAccessibleName(en.mark.noted.replace('{{colour}}', en.colours.green));
  await expect(tinted(page).first()).toHaveClass(/saved-green/);
  await mark(page).click();
  await expect(note(card(page))).toHaveValue('تحقّق من المصدر\nsecond line');
});

test('a paragraph is saved and changed by keyboard alone', async ({ page }) => {
  await open(page, HREF);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  const save = page.getByRole('button', { name: sharing.save, exact: true });
  await expect(save).toBeVisible();
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(mark(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await mark(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('radio', { name: en.colours.yellow })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tinted(page).first()).toHaveClass(/saved-(?!yellow)/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('noted');
  await page.keyboard.press('Escape');
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toHaveAccessibleName(/note/);
});

test('on a phone a passage is saved, opened by its words and let go again', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await prefer(page, { language: 'ar' });
  await keep(page, [savedParagraph(first, 1, 3)]);
  await page.goto(`.${HREF}`);
  await ready(page);
  await page.locator('.saved:not([data-mention])').first().tap();
  const sheet = page.getByRole('dialog', { name: ar.edit.title });
  await sheet.getByRole('textbox', { name: ar.edit.note }).fill('من الهاتف');
  await sheet.getByRole('button', { name: ar.edit.remove }).tap();
  await expect(tinted(page)).toHaveCount(0);
  await page.getByRole('button', { name: ar.undo }).tap();
  await expect(mark(page)).toHaveAccessibleName(/ملاحظة/);
  await page.goto('./passages');
  await expect(items(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('two tabs show the same and lose nothing', async ({ page, context }) => {
  await open(page, HREF);
  const other = await context.newPage();
  await prefer(other, { language: 'en' });
  await open(other, HREF);
  await page.bringToFront();
  await saveFromNumber(page, 1);
  await other.bringToFront();
  await expect(mark(other)).toHaveCount(1);
  await saveFromNumber(other, 2);
  await expect(mark(page)).toHaveCount(2);
  await mark(page).first().click();
  await note(card(page)).fill('from the first tab');
  await page.keyboard.press('Escape');
  await open(other, '/passages');
  await expect(items(other)).toHaveCount(2);
  await expect(other.getByText('from the first tab')).toBeVisible();
});

test('what is exported keeps the rules of the model, and is imported in another browser as it was', async ({ page, browser, baseURL }) => {
  const kept = [savedParagraph(first, 1, 3, { note: 'ملاحظة', colour: 'blue' }), savedParagraph(first, 2, 4), savedParagraph(second, 1, 5, { colour: 'rose' })];
  await keep(page, kept);
  await open(page, '/passages');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en.carry.annotations }).click()]);
  const path = await download.path();
  expect(brokenRules(JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
  const [markdown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en.carry.markdown }).click()]);
  const lines = readFileSync(await markdown.path(), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(2);
  expect(lines.filter((line) => /^> — \[.+\]\(http.+\/a\/.+\?p=.+\)$/.test(line))).toHaveLength(3);
  expect(lines).toContain('ملاحظة');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await context.newPage();
  await prefer(fresh, { language: 'en' });
  await open(fresh, '/passages');
  await expect(fresh.getByRole('heading', { name: en.none.title })).toBeVisible();
  await fresh.locator('input[type=file]').setInputFiles(path);
  await expect(items(fresh)).toHaveCount(3);
  const stored = await fresh.evaluate((prefix) => Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith(prefix) ? [(JSON.parse(String(text)) as { readonly passage: { readonly id: string } }).passage] : [])), PASSAGE_PREFIX);
  expect([...stored].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(kept);
  await fresh.locator('input[type=file]').setInputFiles(path);
  await expect(fresh.locator('[data-outcome="known"]')).toHaveCount(3);
  await context.close();
});

test('a foreign file is reported on, one annotation after the other', async ({ page, baseURL }) => {
  const source = `${baseURL ?? ''}/a/${encodeURIComponent(first.id)}/`;
  const annotations = [
    { type: 'Annotation', id: 'https://example.net/1', target: { source, selector: { type: 'TextQuoteSelector', exact: WORDS } }, body: { type: 'TextualBody', value: '<b>مهم</b>', format: 'text/html' } },
    { type: 'Annotation', target: { source: 'https://example.net/elsewhere', selector: { exact: WORDS } } },
    { type: 'Annotation', target: { source, selector: { type: 'TextPositionSelector', start: 3, end: 9 } } },
    { type: 'Annotation', target: { source: 'https://example.net/a/' + encodeURIComponent(first.id), selector: { exact: 'كلام لا صلة له بهذا المقال من قريب ولا بعيد' } } },
    { type: 'Note' },
  ];
  await open(page, '/passages');
  await page.locator('input[type=file]').setInputFiles({ name: 'foreign.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(annotations)) });
  for (const outcome of ['exact', 'unknown-article', 'position-alone', 'other-words', 'not-an-annotation']) await expect(page.locator(`[data-outcome="${outcome}"]`)).toHaveCount(1);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page).getByText('مهم', { exact: true })).toBeVisible();
  await expect(items(page).locator('[data-standing="exact"]')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.locator('[data-report]')).toContainText(en.bad['no-json']);
  await expect(items(page)).toHaveCount(1);
});

test('the list is searched and filtered, and its links open at their passages', async ({ page }) => {
  await keep(page, [savedParagraph(first, 1, 3, { colour: 'green' }), savedParagraph(first, 2, 4, { note: 'هل تأكّد؟' }), savedParagraph(second, 1, 5)]);
  await open(page, '/passages');
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('searchbox', { name: en.filter.search }).fill('تأكد');
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: en.filter.search }).fill('');
  await page.getByRole('search', { name: en.filter.label }).getByText(en.colours.green).click();
  await expect(items(page)).toHaveCount(1);
  await page.reload();
  await expect(items(page)).toHaveCount(1);
  await items(page).getByRole('button', { name: en.item.copyOf.split('{{')[0] ?? '' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/\/a\/.+\/1\/\?p=/);
  await items(page).getByRole('link', { name: en.item.open }).click();
  await expect(page.locator('mark.mark-target')).toHaveText([first.text.slice(block.start, block.end)]);
  await expect(page.locator(`[data-block="${String(block.index)}"]`)).toBeInViewport();
  await page.goBack();
  await page.getByRole('search', { name: en.filter.label }).getByText(en.filter.allColours).click();
  await page.getByRole('button', { name: en.chosen.all }).click();
  await page.getByRole('button', { name: en.chosen.links }).click();
  await expect.poll(async () => (await clipboard(page)).split('\n').length).toBe(2);
  const links = (await clipboard(page)).split('\n');
  await page.getByRole('button', { name: en.chosen.quotations }).click();
  await expect.poll(() => clipboard(page)).toContain('هل تأكّد؟');
  await page.goto(links.find((link) => link.includes('~')) ?? '');
  await expect(page.locator('mark.mark-target')).toHaveCount(2);
});

test('what is deleted comes back, and each passage tells whether it stands', async ({ page }) => {
  const lost = savedParagraph(first, 2, 4, { link: savedParagraph(second, 2, 4).link });
  const gone = { ...savedParagraph(first, 3, 5), article: 'no-such-article' };
  await keep(page, [savedParagraph(first, 1, 3), lost, gone]);
  await open(page, '/passages');
  for (const kind of ['exact', 'lost', 'gone']) await expect(page.locator(`[data-standing="${kind}"]`)).toHaveCount(1);
  await page.getByRole('button', { name: en.chosen.all }).click();
  await page.getByRole('group', { name: en.chosen.label }).getByRole('button', { name: en.chosen.remove }).click();
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: en.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(3);
  await expect(page.locator(':focus')).toContainText(en.done.back);
});

test('damaged entries hinder nothing and are not lost', async ({ page }) => {
  await keepRaw(page, [[`${PASSAGE_PREFIX}x`, '{"half":']]);
  await open(page, HREF);
  await saveFromNumber(page, 1);
  await open(page, '/passages');
  await expect(items(page)).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en.damaged.download }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('{"half":');
  await page.getByRole('button', { name: en.damaged.drop }).click();
  await expect(page.getByRole('button', { name: en.damaged.drop })).toHaveCount(0);
  await expect(items(page)).toHaveCount(1);
});

for (const [how, script] of [
  ['full', (): void => void (Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); })],
  ['forbidden', (): void => void Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError'); } })],
] as const) {
  test(`with a storage that is ${how} passages hold until the page is left, and it is said`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en' });
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(`.${HREF}`);
    await ready(page);
    const button = page.getByRole('button', { name: /^(?:Save|احفظ)$/ });
    await page.locator(`[data-share="${String(block.index)}"]`).click();
    await button.click();
    await expect(mark(page)).toBeVisible();
    await page.getByRole('link', { name: /^(?:My passages|مقاطعي)$/ }).click();
    await expect(items(page)).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveText(new RegExp(`${en.unkept.many.slice(0, 20)}|${ar.unkept.many.slice(0, 20)}`));
    await context.close();
  });
}

for (const [language, theme, width] of [['ar', 'light', 360], ['en', 'dark', 1280], ['ar', 'sepia', 800]] as const) {
  test(`nothing for axe to find: ${language}, ${theme}, ${String(width)} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width, height: 800 } });
    const page = await context.newPage();
    const words = language === 'ar' ? ar : en;
    await prefer(page, { language, theme });
    await open(page, '/passages');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => sessionStorage.removeItem('seeded'));
    await keep(page, [savedParagraph(first, 1, 3, { note: 'a note' }), savedParagraph(first, 2, 4, { colour: 'rose', link: savedParagraph(second, 2, 4).link }), savedParagraph(second, 1, 5, { colour: 'blue' })]);
    await open(page, '/passages');
    await page.getByRole('button', { name: words.item.editOf.split('{{')[0] ?? '' }).first().click();
    await page.getByRole('button', { name: words.chosen.all }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await open(page, HREF);
    await mark(page).first().click();
    await expect(page.getByRole('textbox', { name: words.edit.note })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
}

async function saveFromNumber(page: Page, number: number): Promise<void> {
  const index = first?.blocks.find((one) => one.number === number)?.index ?? -1;
  await page.locator(`[data-share="${String(index)}"]`).click();
  await page.getByRole('button', { name: sharing.save, exact: true }).click();
  await expect(page.getByRole('button', { name: sharing.saved, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Where every letter and mark of a block begins on its line: moved letters would be letters that no longer join. */
function edgesOf(page: Page, index: number): Promise<readonly number[]> {
  return page.locator(`[data-block="${String(index)}"]`).evaluate((element) => {
    const edges: number[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // A space at the end of a line has no place.
        if (range.toString() !== ' ') edges.push(range.getBoundingClientRect().left);
      }
    }
    return edges;
  });
}
