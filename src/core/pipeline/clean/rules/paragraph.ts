import { PARAGRAPH_WORDS, isSentence, type LineFacts } from '../line-facts';
import { lineRule, openLines, verdict } from '../page';

const SHORTEST_QUOTE = 6;
/** Words from which a line that ends with a colon introduces what follows rather than heads it. */
const SHORTEST_INTRODUCTION = 8;
/** «وفيما يلي …:», «وهذه …:» */
const POINTER = /^و?(?:فيما|هذه|هذا|هنا) /u;
/** «… قائلا:» */
const SAYING = / (?:قايل|مضيف|متسايل|معلق)[اهي]?[نه]?$/u;
/** Share of long lines with a stop below which a page is written without stops. */
const TIDY = 0.5;

/** Running text: it ends as a sentence does, it introduces somebody's words, it is somebody's words, or it is as long as the paragraphs of a page that writes no stops. */
export const paragraph = lineRule('clean.paragraph', (page) => {
  const long = openLines(page).filter(isLongClause);
  const isUntidy = long.filter((line) => line.stop).length < long.length * TIDY;
  return (line) => (isSentence(line) || line.stop || introduces(line) || isQuote(line) || (isUntidy && isLongClause(line)) ? verdict('body') : null);
});

function isLongClause(line: LineFacts): boolean {
  return line.clause && line.tokens.length >= PARAGRAPH_WORDS;
}

function introduces(line: LineFacts): boolean {
  return line.colon && (line.verbFirst || SAYING.test(line.key) || POINTER.test(line.key) || (line.clause && line.tokens.length >= SHORTEST_INTRODUCTION));
}

function isQuote(line: LineFacts): boolean {
  return line.quoted && line.tokens.length >= SHORTEST_QUOTE;
}
