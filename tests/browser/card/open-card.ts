import { articleKey } from '../../../src/core/corpus/article-key';
import type { Article } from '../../../src/core/model/article';
import type { Block } from '../../../src/core/model/block';
import { strings as arabic } from '../../../src/reader/i18n/ar/card';
import { strings as arabicSharing } from '../../../src/reader/i18n/ar/sharing';
import { strings as english } from '../../../src/reader/i18n/en/card';
import { strings as englishSharing } from '../../../src/reader/i18n/en/sharing';
import { readArticles } from '../corpus';
import { open } from '../open';
import { expect, type Locator, type Page } from '../reader';

/** What the card and the bar say, by language. */
export const SAID = { ar: { card: arabic, sharing: arabicSharing }, en: { card: english, sharing: englishSharing } } as const;

/** A paragraph of the built articles: the first that holds the words. */
export function paragraphWith(words: string): { readonly article: Article; readonly block: Block } {
  for (const article of readArticles()) {
    const block = article.blocks.find(({ number, start, end }) => number !== null && article.text.slice(start, end).includes(words));
    if (block !== undefined) return { article, block };
  }
  throw new RangeError(`no paragraph of the collection holds: ${words}`);
}

/** Opens the card of a paragraph by its bar, and waits until it is drawn. */
export async function openCard(page: Page, { article, block }: { readonly article: Article; readonly block: Block }, language: 'ar' | 'en'): Promise<Locator> {
  await open(page, `/a/${articleKey(article.id)}`);
  await page.locator(`[data-share="${String(block.index)}"]`).click();
  return cardFromBar(page, language);
}

/** Opens the card from the bar that is shown. */
export async function cardFromBar(page: Page, language: 'ar' | 'en'): Promise<Locator> {
  const { card, sharing } = SAID[language];
  await page.getByRole('button', { name: sharing.more, exact: true }).click();
  await page.getByRole('button', { name: sharing.picture, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: card.title });
  await expect(drawn(dialog)).toHaveAttribute('aria-label', /./);
  return dialog;
}

/** The picture in its dialog. */
export function drawn(dialog: Locator): Locator {
  return dialog.locator('canvas');
}
