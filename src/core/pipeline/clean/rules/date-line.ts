import { DATE_LINE_WORDS } from '../../../lexicon/page/date-line-words';
import { lineRule, verdict } from '../page';
import { isAllPhrases, phraseTrie } from '../phrase-match';

const trie = phraseTrie(DATE_LINE_WORDS);
const LONGEST_DATE_LINE = 24;

/** A line that only says when: «12 مارس 2025 - 10:30 بتوقيت غرينتش», «منذ 3 ساعات». */
export const dateLine = lineRule('clean.date-line', () => (line) => {
  const hasNumber = line.tokens.some((token) => /\d/.test(token));
  const isAgo = line.tokens.length <= 3 && ['منذ', 'قبل'].includes(line.tokens[0] ?? '');
  return (hasNumber || isAgo) && !line.stop && line.tokens.length <= LONGEST_DATE_LINE && isAllPhrases(trie, line.tokens) ? verdict('boilerplate', line.text) : null;
});
