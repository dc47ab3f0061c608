import { isSentence, type LineFacts } from '../line-facts';
import { verdict, type Page, type Rule, type Verdict } from '../page';
import { matchStockPhrase } from './stock-phrase';

/** Shorter lines among links are headings or scraps. */
const SHORTEST_LINK = 5;
/** A heading between the links and the text that goes on. */
const LONGEST_HEADING = 5;

/** Headlines below a header of a link box («قد يهمك أيضا»), up to where running text goes on. */
export const relatedLinks: Rule = {
  id: 'clean.related-links',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    let header: string | null = null;
    let box: LineFacts[] = [];
    for (const line of [...page.lines, null]) {
      const isOpen = line !== null && page.verdicts[line.index] === null;
      if (header !== null && isOpen && !isSentence(line)) box.push(line);
      else if (line === null || isOpen) {
        for (const link of linksOf(box, line !== null)) decided.set(link.index, verdict(link.tokens.length >= SHORTEST_LINK ? 'related' : 'boilerplate', header));
        header = null;
        box = [];
      } else header = headerIn(line, page) ?? header;
    }
    return decided;
  },
};

/** All lines of the box, but not a short one at its foot when text follows: that is a heading of the text. */
function linksOf(box: readonly LineFacts[], textFollows: boolean): readonly LineFacts[] {
  const last = box.at(-1);
  const before = box.at(-2);
  if (!textFollows || last === undefined || before === undefined) return box;
  return last.tokens.length <= LONGEST_HEADING && before.tokens.length > LONGEST_HEADING ? box.slice(0, -1) : box;
}

/** The phrase of a header that stands alone; a header with its link on the same line opens nothing. */
function headerIn(line: LineFacts, page: Page): string | null {
  const decided = page.verdicts[line.index];
  if (decided?.rule !== 'clean.stock-phrase' || decided.kind !== 'boilerplate') return null;
  const match = matchStockPhrase(line);
  return match?.opens === 'related' ? match.phrase : null;
}
