import { fold } from '../../../text/fold';
import { words } from '../../../text/words';
import { PARAGRAPH_WORDS, isSentence, type LineFacts } from '../line-facts';
import { openLines, verdict, type Page, type Rule } from '../page';

/** Headlines of Arabic sites rarely pass 20 words; a longer line at the top is a lead without its stop. */
const LONGEST_TITLE = 28;
/** A headline that ends with a stop is told from a short lead by what follows it. */
const LONGEST_STOPPED_TITLE = 14;
const LONGER_LEAD = 1.4;
const INNER_STOP = /\p{L}{3}["”»]?\.\s/u;
/** The editor's title is looked for among so many lines. */
const TOP_LINES = 12;

/** The first line that can be a headline: the one an editor states, or the first of its size above the text. */
export const headline: Rule = {
  id: 'clean.headline',
  decide: (page) => {
    const stated = statedTitle(page);
    const first = stated ?? firstHeadline(openLines(page));
    return first === null ? new Map() : new Map([[first.index, verdict('title')]]);
  },
};

function statedTitle(page: Page): LineFacts | null {
  if (page.statedTitle === null) return null;
  const key = words(page.statedTitle)
    .map((word) => fold(word.text))
    .join(' ');
  return openLines(page).slice(0, TOP_LINES).find((line) => line.key === key) ?? null;
}

function firstHeadline(open: readonly LineFacts[]): LineFacts | null {
  const [first, second] = open;
  if (first === undefined || second === undefined || first.bullet || first.colon) return null;
  if (first.stop || first.dots) return isStoppedHeadline(first, second) ? first : null;
  if (first.tokens.length > LONGEST_TITLE || INNER_STOP.test(first.text)) return null;
  return isText(first, open) ? null : first;
}

function isStoppedHeadline(first: LineFacts, second: LineFacts): boolean {
  if (first.tokens.length > LONGEST_STOPPED_TITLE || INNER_STOP.test(first.text)) return false;
  return second.key === first.key || second.tokens.length >= first.tokens.length * LONGER_LEAD;
}

/** A page whose paragraphs all lack their stop begins with a paragraph when its first line is no shorter than the rest. */
function isText(first: LineFacts, open: readonly LineFacts[]): boolean {
  if (first.tokens.length < PARAGRAPH_WORDS || open.some(isSentence)) return false;
  const lengths = open.slice(1).map((line) => line.tokens.length);
  return lengths.every((length) => length <= first.tokens.length);
}
