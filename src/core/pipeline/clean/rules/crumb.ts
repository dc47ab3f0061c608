import { SECTION_WORDS } from '../../../lexicon/page/page-words';
import { isSentence, type LineFacts } from '../line-facts';
import { openLines, verdict, type Page, type Rule, type Verdict } from '../page';
import { isAllPhrases, phraseTrie } from '../phrase-match';

const sections = phraseTrie(SECTION_WORDS);
const LONGEST_CRUMB = 8;
/** Words that say too little for a headline when a longer line follows. */
const LONGEST_KICKER = 3;
const SHORTEST_TITLE = 5;
/** Lines of sections between a site's name and its title. */
const LONGEST_PATH = 6;
const SEPARATOR = /[>›»«‹/|\\]/u;

/** Lines above the title: the section, a path of sections, a kicker. */
export const crumb: Rule = {
  id: 'clean.crumb',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    const open = openLines(page);
    for (const [at, line] of open.entries()) {
      if (isSentence(line)) break;
      if (!isCrumb(line, open.slice(at + 1, at + LONGEST_PATH).find((next) => !isAllPhrases(sections, next.tokens)), page)) break;
      decided.set(line.index, verdict('boilerplate', line.text));
    }
    return decided;
  },
};

function isCrumb(line: LineFacts, next: LineFacts | undefined, page: Page): boolean {
  if (next === undefined || line.tokens.length > LONGEST_CRUMB || line.clause) return false;
  if (isAllPhrases(sections, line.tokens) && (line.tokens.length <= LONGEST_KICKER || SEPARATOR.test(line.text))) return true;
  const isHeadline = next.tokens.length >= SHORTEST_TITLE && !isSentence(next);
  return line.tokens.length <= LONGEST_KICKER && isHeadline && !page.lines.some((other) => other.index !== line.index && other.key === line.key);
}
