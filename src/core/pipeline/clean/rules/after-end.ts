import { PARAGRAPH_WORDS, isParagraph } from '../line-facts';
import { openLines, verdict, type Page, type Rule, type Verdict } from '../page';
import { matchStockPhrase } from './stock-phrase';

/** A comment prompt ends the article only when most of the running text stands before it; a page may have one at its top too. */
const TEXT_BEFORE = 0.5;
const SHORTEST_HEADLINE = 4;

/** What follows the comment form: headlines of and teasers for other pages, and scraps of template. */
export const afterEnd: Rule = {
  id: 'clean.after-end',
  decide: (page) => {
    const end = endOfArticle(page);
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    if (end === null) return decided;
    for (const line of page.lines.slice(end.index + 1)) {
      decided.set(line.index, verdict(line.tokens.length >= SHORTEST_HEADLINE ? 'related' : 'boilerplate', end.phrase));
    }
    return decided;
  },
};

function endOfArticle(page: Page): { readonly index: number; readonly phrase: string } | null {
  const long = openLines(page).filter((line) => line.tokens.length >= PARAGRAPH_WORDS);
  const stopped = long.filter(isParagraph);
  const text = new Set(stopped.length > 0 ? stopped : long);
  const weight = page.lines.map((line) => (text.has(line) ? line.tokens.length : 0));
  const total = weight.reduce((sum, words) => sum + words, 0);
  let before = 0;
  for (const line of page.lines) {
    before += weight[line.index] ?? 0;
    const match = page.verdicts[line.index]?.rule === 'clean.stock-phrase' ? matchStockPhrase(line) : null;
    if (match?.opens === 'end' && before > 0 && before >= total * TEXT_BEFORE) return { index: line.index, phrase: match.phrase };
  }
  return null;
}
