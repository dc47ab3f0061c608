import { isParagraph } from '../line-facts';
import { lineRule, verdict } from '../page';

/** Pages that share most of their lines are the same page, and their lines no template. */
const LARGEST_SHARE = 0.5;
/** A template's line is short; a longer one that two pages share may be a headline or a sentence of both. */
const LONGEST_LINE = 12;

/** A short line that stands on several pages. */
export const repeatedLine = lineRule('clean.repeated-line', (page) => {
  const shared = page.lines.filter((line) => page.repeatedLines.has(line.key)).length;
  const isReprint = shared > page.lines.length * LARGEST_SHARE;
  return (line) => (!isReprint && page.repeatedLines.has(line.key) && !isParagraph(line) && line.tokens.length <= LONGEST_LINE ? verdict('boilerplate') : null);
});
