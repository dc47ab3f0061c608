import type { LineFacts } from '../line-facts';
import { verdict, type Page, type Rule, type Verdict } from '../page';
import { matchStockPhrase } from './stock-phrase';

/** A tag is a name or a few words; a longer line is a heading or a headline. */
const LONGEST_TAG = 5;

/** The tags of an article, one a line, below a header that stands alone («كلمات مفتاحية:»). */
export const tagLines: Rule = {
  id: 'clean.tag-lines',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    let header: string | null = null;
    for (const line of page.lines) {
      const before = page.verdicts[line.index] ?? null;
      if (before === null) {
        if (header !== null && isTag(line)) decided.set(line.index, verdict('boilerplate', header));
        else header = null;
      } else if (before.rule === 'clean.stock-phrase') header = headerIn(line, page);
    }
    return decided;
  },
};

function isTag(line: LineFacts): boolean {
  return line.tokens.length <= LONGEST_TAG && !line.stop && !line.asks && !line.colon && !line.dots && !line.quoted && !line.verbFirst;
}

/** The phrase of a header without tags on its own line. */
function headerIn(line: LineFacts, page: Page): string | null {
  const match = page.verdicts[line.index]?.kind === 'boilerplate' ? matchStockPhrase(line) : null;
  return match?.opens === 'tags' && match.rest === 0 ? match.phrase : null;
}
