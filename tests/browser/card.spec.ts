import { readFileSync } from 'node:fs';
import { articleKey } from '../../src/core/corpus/article-key';
import { ZERO_WIDTH_NON_JOINER } from '../../src/core/text/code-points';
import { words } from '../../src/core/text/words';
import { CARD_FORMATS, type CardFormatName } from '../../src/reader/features/article/card/card-formats';
import type { CardTheme } from '../../src/reader/features/article/card/card-look';
import { violations } from './axe';
import { approvedPicture, difference, LEAST_SEEN, MOST_DIFFERENT } from './card/compare-pictures';
import { cardFromBar, drawn, openCard, paragraphWith, SAID } from './card/open-card';
import { readArticles } from './corpus';
import { open } from './open';
import { expect, type Locator, type Page, prefer, test } from './reader';

interface Approved {
  readonly name: string;
  /** Words that are in one paragraph alone. */
  readonly paragraph: string;
  readonly language: 'ar' | 'en';
  readonly format: CardFormatName;
  readonly theme: CardTheme;
}

const NUMBERS: Approved = { name: 'numbers-square-light-ar', paragraph: '86%', language: 'ar', format: 'square', theme: 'light' };
const APPROVED: readonly Approved[] = [
  NUMBERS,
  { name: 'quotation-wide-dark-en', paragraph: 'تُكثّف جهودها', language: 'en', format: 'wide', theme: 'dark' },
  { name: 'latin-portrait-sepia-ar', paragraph: 'Kryvyi RIH', language: 'ar', format: 'portrait', theme: 'sepia' },
];

/** A browser encodes a picture when it is idle. */
const ENCODING = { timeout: 20_000 };

const FAULTS = ['letters that do not join', 'one word whose letters do not join', 'lines from left to right', 'quotation marks that are not mirrored', 'a number written backwards'] as const;

test.describe('the picture', () => {
  // The address of the reader stands on it: one that does not change from run to run.
  test.use({ baseURL: 'https://reader.example' });
  test.beforeEach(async ({ context, baseURL }, { project }) => {
    const host = project.use.baseURL ?? '';
    await context.route(`${baseURL ?? ''}/**`, async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace(baseURL ?? '', host) }) }));
  });

  for (const approved of APPROVED) {
    test(`is the approved one: ${approved.name}`, async ({ page }) => {
      const canvas = await picture(page, approved);
      const file = await approvedPicture(approved.name, canvas);
      await expect.poll(() => difference(canvas, file)).toBeLessThanOrEqual(MOST_DIFFERENT);
    });
  }

  test('is the approved one where the device forces its colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const canvas = await picture(page, NUMBERS);
    await expect.poll(async () => difference(canvas, await approvedPicture(NUMBERS.name, canvas))).toBeLessThanOrEqual(MOST_DIFFERENT);
  });

  test.describe('and the comparison sees', () => {
    for (const fault of FAULTS) {
      test(fault, async ({ page }) => {
        await page.addInitScript(plant, { fault, letter: ZERO_WIDTH_NON_JOINER });
        const canvas = await picture(page, NUMBERS);
        await expect.poll(async () => difference(canvas, await approvedPicture(NUMBERS.name, canvas))).toBeGreaterThan(LEAST_SEEN);
      });
    }
  });
});

test.describe('the dialog', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const place = paragraphWith(NUMBERS.paragraph);

  test('gives a PNG of each format, named after article and paragraph', async ({ page }) => {
    await prefer(page, { language: 'en' });
    const dialog = await openCard(page, place, 'en');
    for (const [format, { width, height }] of Object.entries(CARD_FORMATS)) {
      await dialog.getByRole('radio', { name: SAID.en.card.format[format as CardFormatName] }).check();
      await expect(drawn(dialog)).toHaveAttribute('height', String(height));
      const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: SAID.en.card.download }).click()]);
      expect(file.suggestedFilename()).toBe(`${articleKey(place.article.id)}-${String(place.block.number)}.png`);
      expect(sizeOf(readFileSync(await file.path()))).toEqual([width, height]);
    }
  });

  test('copies the picture, and its alternative text', async ({ page }) => {
    const dialog = await openCard(page, place, 'ar');
    await dialog.getByRole('button', { name: SAID.ar.card.copy }).click();
    await expect(dialog.getByRole('status')).toHaveText(SAID.ar.card.passed.copied, ENCODING);
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return [width, height];
    });
    expect(size).toEqual([1080, 1080]);
    await dialog.getByRole('button', { name: SAID.ar.card.copyAlt }).click();
    await expect(dialog.getByRole('status')).toHaveText(SAID.ar.card.passed.altCopied);
    const alt = await page.evaluate(() => navigator.clipboard.readText());
    expect(alt).toContain(place.article.text.slice(place.block.start, place.block.end));
    expect(alt).toContain(place.article.title.text);
    await expect(drawn(dialog)).toHaveAttribute('aria-label', alt);
  });

  test('passes the picture on as a file where the device takes files', async ({ page }) => {
    await page.addInitScript(() => {
      // No browser of a test has a sharing sheet: this one writes down what it is given.
      const share = ({ files, text }: ShareData): Promise<void> => Promise.resolve(void Object.assign(window, { given: [files?.[0]?.name, files?.[0]?.type, text] }));
      Object.assign(navigator, { canShare: ({ files }: ShareData) => files?.[0]?.type === 'image/png', share });
    });
    const dialog = await openCard(page, place, 'ar');
    await dialog.getByRole('button', { name: SAID.ar.card.share }).click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'given') as unknown), ENCODING).toEqual([`${articleKey(place.article.id)}-${String(place.block.number)}.png`, 'image/png', expect.stringContaining(`/a/${articleKey(place.article.id)}`)]);
  });

  test('leaves the paragraph number out when asked', async ({ page }) => {
    await prefer(page, { language: 'en' });
    const dialog = await openCard(page, place, 'en');
    const number = `paragraph ${String(place.block.number)}`;
    await expect(drawn(dialog)).toHaveAttribute('aria-label', new RegExp(number));
    await dialog.getByRole('checkbox', { name: SAID.en.card.numbered }).uncheck();
    await expect(drawn(dialog)).not.toHaveAttribute('aria-label', new RegExp(number));
  });

  test('says how many words of a long passage are left out, on the card and beside it', async ({ page }) => {
    await prefer(page, { language: 'en' });
    const [article] = readArticles();
    if (article === undefined) throw new RangeError('the collection is empty');
    await open(page, `/a/${articleKey(article.id)}`);
    await selectAll(page);
    const dialog = await cardFromBar(page, 'en');
    const alt = (await drawn(dialog).getAttribute('aria-label')) ?? '';
    const [, shown = '', left = ''] = /^«([^]*) ?…»\n([\d,]+) more words/u.exec(alt) ?? [];
    expect(words(shown).length + Number(left.replace(',', ''))).toBe(article.words);
    await expect(dialog.getByText(`${left} words are left out`).first()).toBeVisible();
  });

  test('is opened, used and left by keyboard, and gives the focus back', async ({ page }) => {
    await prefer(page, { language: 'en' });
    await open(page, `/a/${articleKey(place.article.id)}`);
    await page.locator(`[data-share="${String(place.block.index)}"]`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: SAID.en.sharing.more, exact: true }).focus();
    await page.keyboard.press('Enter');
    const way = page.getByRole('button', { name: SAID.en.sharing.picture, exact: true });
    await way.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: SAID.en.card.title });
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await expect(drawn(dialog)).toHaveAttribute('width', '1080');
    await dialog.getByRole('radio', { name: SAID.en.card.format.square }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(drawn(dialog)).toHaveAttribute('width', '1200');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(way).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(way).toBeFocused();
  });

  for (const language of ['ar', 'en'] as const) {
    for (const width of [360, 1280]) {
      test(`fits ${String(width)} px and has no fault for axe, ${language}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await prefer(page, { language });
        const dialog = await openCard(page, place, language);
        expect(await violations(page)).toEqual([]);
        expect(await dialog.evaluate((element) => [element, ...element.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1 && !one.classList.contains('sr-only')).length)).toBe(0);
        const box = await drawn(dialog).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      });
    }
  }
});

async function picture(page: Page, { paragraph, language, format, theme }: Approved): Promise<Locator> {
  await prefer(page, { language, theme });
  const dialog = await openCard(page, paragraphWith(paragraph), language);
  await dialog.getByRole('radio', { name: SAID[language].card.format[format] }).check();
  await expect(drawn(dialog)).toHaveAttribute('height', String(CARD_FORMATS[format].height));
  return drawn(dialog);
}

/** Width and height as the head of a PNG tells them. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function selectAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('article [data-block]')];
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (first !== undefined && last !== undefined) document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  });
}

// Runs in the page, before its own scripts, and stands alone.
function plant({ fault, letter }: { readonly fault: string; readonly letter: string }): void {
  const canvas = CanvasRenderingContext2D.prototype;
  const apart = (text: string): string => [...text].join(letter);
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'letters that do not join': apart,
    'one word whose letters do not join': (text) => text.replace('ميداني', apart),
    'quotation marks that are not mirrored': (text) => ({ '«': '»', '»': '«' })[text] ?? text,
    'a number written backwards': (text) => text.replace('430', '034'),
  };
  const draw = Object.getOwnPropertyDescriptor(canvas, 'fillText')?.value as (this: void, text: string, x: number, y: number) => void;
  canvas.fillText = function (text, x, y) {
    if (fault === 'lines from left to right') Object.assign(this, { textAlign: 'right', direction: 'ltr' });
    Reflect.apply(draw, this, [(changes[fault] ?? String)(text), x, y]);
  };
}
