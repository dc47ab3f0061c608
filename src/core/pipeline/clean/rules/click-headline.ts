import { TEASER_OPENINGS } from '../../../lexicon/page/credits';
import { isSentence } from '../line-facts';
import { firstSentence, lineRule, titleIndex, verdict } from '../page';
import { phraseAt, phraseTrie } from '../phrase-match';

const openings = phraseTrie(TEASER_OPENINGS);
const SHORTEST = 5;
/** On a page without a stop the text may begin so soon. */
const NEAR_TITLE = 1;

/** A headline made to be clicked between the title and the text («أكثر 10 …»): a link to another page. */
export const clickHeadline = lineRule('clean.click-headline', (page) => {
  const from = titleIndex(page);
  const text = firstSentence(page);
  const to = text < 0 ? from + NEAR_TITLE : text;
  return (line) => {
    if (line.index > to || line.index < from || line.tokens.length < SHORTEST || isSentence(line) || line.colon) return null;
    const opening = phraseAt(openings, line.tokens, 0);
    // «أكثر من مئة …» counts, and does not lure.
    return opening === null || line.tokens[opening.length] === 'من' ? null : verdict('related', opening.phrase);
  };
});
