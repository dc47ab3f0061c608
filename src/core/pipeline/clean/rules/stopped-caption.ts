import { PARAGRAPH_WORDS, isParagraph } from '../line-facts';
import { lineRule, titleIndex, verdict } from '../page';

/** A caption that ends with a stop: a few words without a verb between the title and the first paragraph. */
export const stoppedCaption = lineRule('clean.stopped-caption', (page) => {
  const title = titleIndex(page);
  const text = page.lines.findIndex((line) => page.verdicts[line.index] === null && isParagraph(line));
  return (line) => (title >= 0 && line.index > title && line.index < text && line.stop && line.tokens.length < PARAGRAPH_WORDS && !line.clause ? verdict('caption') : null);
});
