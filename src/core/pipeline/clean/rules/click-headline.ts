import { TEASER_OPENINGS } from '../../../lexicon/page/credits';
import { isSentence } from '../line-facts';
import { firstSentence, lineRule, titleIndex, verdict } from '../page';
import { phraseAt, phraseTrie } from '../phrase-match';

const openings = phraseTrie(TEASER_OPENINGS);
const SHORTEST = 5;

/** A headline made to be clicked between the title and the text («أكثر 10 …»): a link to another page. */
export const clickHeadline = lineRule('clean.click-headline', (page) => {
  const from = titleIndex(page);
  const to = firstSentence(page);
  return (line) => {
    if (line.index > to || line.index < from || line.tokens.length < SHORTEST || isSentence(line) || line.colon) return null;
    const opening = phraseAt(openings, line.tokens, 0);
    return opening === null ? null : verdict('related', opening.phrase);
  };
});
