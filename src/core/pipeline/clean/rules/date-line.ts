import { DATE_LINE_WORDS } from '../../../lexicon/page/date-line-words';
import type { LineFacts } from '../line-facts';
import { firstSentence, lastSentence, lineRule, verdict } from '../page';
import { isAllPhrases, phraseTrie } from '../phrase-match';

const trie = phraseTrie(DATE_LINE_WORDS);
const LONGEST_DATE_LINE = 24;

/** A writer's name and perhaps his town. */
const LONGEST_NAME = 4;
const PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'من', 'الي', 'علي', 'عن', 'بعد', 'ضد']);

/** «تونس | 3 فبراير 2025»: one word and a sign. */
const TOWN = /^\p{L}{2,20}\s?(?:[|،,]|[-–—]\s)/u;

/** Several dates alone amid the text head its parts; a clock or «updated» makes one the page's. */
const CLOCK = /\d:\d|[نح]شر|تحديث|update|publish/iu;

/** A line that only says when («12 مارس 2025 - 10:30 بتوقيت غرينتش», «منذ 3 ساعات»), or who and when. */
export const dateLine = lineRule('clean.date-line', (page) => {
  const first = firstSentence(page);
  const last = lastSentence(page);
  const below = page.lines.filter((line) => line.index > first && line.index < last && line.tokens.length <= LONGEST_DATE_LINE && isAllPhrases(trie, line.tokens));
  return (line) => {
    if (line.stop || line.tokens.length > LONGEST_DATE_LINE) return null;
    const hasNumber = line.tokens.some((token) => /\d/.test(token));
    const isAgo = line.tokens.length <= 3 && ['منذ', 'قبل'].includes(line.tokens[0] ?? '');
    const isPages = line.index < first || line.index > last || below.length === 1 || CLOCK.test(line.text);
    if ((isAgo || (hasNumber && isPages)) && isAllPhrases(trie, line.tokens)) return verdict('boilerplate', line.text);
    const isOutside = line.index < first || line.index > last;
    return hasNumber && isOutside && isWriterAndDate(line) ? verdict('byline', line.text) : null;
  };
});

/** A name, then a date with its year, and nothing else. */
function isWriterAndDate(line: LineFacts): boolean {
  const dateStart = line.tokens.findIndex((_, at) => isAllPhrases(trie, line.tokens.slice(at)));
  const name = line.tokens.slice(0, Math.max(0, dateStart));
  const date = line.tokens.slice(dateStart);
  const fewest = TOWN.test(line.text.slice(0, 60)) ? 1 : 2;
  return name.length >= fewest && name.length <= LONGEST_NAME && !name.some((token) => PREPOSITIONS.has(token)) && date.length >= 3 && date.some((token) => /^(?:19|20)\d\d$/.test(token));
}
