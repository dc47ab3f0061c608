import { PARAGRAPH_WORDS, isParagraph, type LineFacts } from '../line-facts';
import { lineRule, verdict } from '../page';
import { phraseTokens } from '../phrase-match';

/** Shorter scraps below the text are labels and tags. */
const SHORTEST_LINK = 5;
const LONGEST_LINK = 26;
/** Share of paragraphs that end with a stop from which a line without one is no paragraph of this page. */
const STOPPED = 0.8;

const CONJUNCTION = /^[وف]/u;
const SHORTEST_TAG_LIST = 3;
const LONGEST_TAG = 3;

/** Lines below the last paragraph: headlines of other pages, and scraps of template. The text's own last paragraph may lack its stop where others lack theirs, or when it is longer than any headline. */
export const tail = lineRule('clean.tail', (page) => {
  const last = page.verdicts.findLastIndex((decided) => decided?.kind === 'body');
  const long = page.lines.filter((line) => page.verdicts[line.index]?.kind !== 'related' && line.tokens.length >= PARAGRAPH_WORDS && line.index > 0);
  const isTidy = long.filter((line) => line.index <= last && isParagraph(line)).length >= STOPPED * long.filter((line) => line.index <= last).length;
  return (line) => {
    if (last < 0 || line.index < last || line.bullet) return null;
    if (line.tokens.length < SHORTEST_LINK || isTagList(line)) return verdict('boilerplate');
    if (line.verbFirst && CONJUNCTION.test(line.key)) return null;
    const isLink = line.tokens.length < PARAGRAPH_WORDS || (isTidy && line.tokens.length <= LONGEST_LINK);
    return isLink ? verdict('related') : null;
  };
});

/** Tags in a row: «روسيا، أوكرانيا، الجيش الروسي». */
function isTagList(line: LineFacts): boolean {
  const parts = line.text.split(/[,،|#]/u).map(phraseTokens).filter((part) => part.length > 0);
  return !line.clause && parts.length >= SHORTEST_TAG_LIST && parts.every((part) => part.length <= LONGEST_TAG);
}
