import { formatSaved, savePassage, type SavedPassage } from '../../src/core/anchor/saved/saved-passage';
import type { Article } from '../../src/core/model/article';
import { PASSAGE_PREFIX } from '../../src/reader/data/passage-watch';
import { readCards } from './corpus';
import type { Page } from './reader';

/** A paragraph of an article as a passage that was saved on the n-th of a month. */
export function savedParagraph(article: Article, number: number, day: number, more: Partial<SavedPassage> = {}): SavedPassage {
  const block = article.blocks.find((one) => one.number === number);
  if (block === undefined) throw new RangeError(`no paragraph ${number}`);
  const file = readCards().find(({ id }) => id === article.id)?.href ?? null;
  return { ...savePassage(article, block, { id: `urn:uuid:00000000-0000-4000-8000-${String(day).padStart(12, '0')}`, at: `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`, file }), ...more };
}

/** Puts passages into the storage before the first page opens; what the reader does later stays. */
export async function keep(page: Page, passages: readonly SavedPassage[]): Promise<void> {
  await keepRaw(page, passages.map((saved) => [PASSAGE_PREFIX + saved.id, formatSaved(saved)]));
}

/** The same for entries as they are, which may be damaged. */
export async function keepRaw(page: Page, entries: readonly (readonly [key: string, text: string])[]): Promise<void> {
  await page.addInitScript((list) => {
    if (sessionStorage.getItem('seeded') !== null) return;
    sessionStorage.setItem('seeded', '1');
    for (const [key, text] of list) localStorage.setItem(key, text);
  }, entries);
}
