import { PAGE_WORDS } from '../../../lexicon/page/page-words';
import { lineRule, verdict } from '../page';
import { isAllPhrases, phraseTrie } from '../phrase-match';

const trie = phraseTrie(PAGE_WORDS);
const LONGEST_BAR = 16;

/** A share bar or row of buttons: names of networks and verbs of buttons, nothing else. */
export const pageWords = lineRule('clean.page-words', () => (line) => (line.tokens.length <= LONGEST_BAR && isAllPhrases(trie, line.tokens) ? verdict('boilerplate', line.text) : null));
