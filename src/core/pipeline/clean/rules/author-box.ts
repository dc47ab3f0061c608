import { BIO_CUES } from '../../../lexicon/page/credits';
import { isParagraph, type LineFacts } from '../line-facts';
import { firstSentence, lineRule, titleIndex, verdict, type Page, type Verdict } from '../page';
import { phraseAt, phraseTokens, phraseTrie } from '../phrase-match';

const cues = phraseTrie(BIO_CUES);
/** A name of up to four words, and «هو», stand before what the author is. */
const LONGEST_NAME = 5;
/** Lines between a byline and the box that belongs to it. */
const NEIGHBOURS = 2;

/** «ساهمت ليلى الشامي في إعداد التقرير» */
const CONTRIBUTED = /^(?:ساهم|اسهم|شارك)ت?(?: \S+){1,8} (?:اعداد|كتابه|تغطيه) (?:هذا )?(?:ال)?(?:تقرير|تقارير|تغطيه|خبر|قصه)/u;
/** «ليلى الشامي: باحثة في …» */
const NAME_AND_COLON = /^([^:،,.]{4,40}):\s/u;

/** The box about the author: his name and trade next to his byline, or a trade at the very end of the text. */
export const authorBox = lineRule('clean.author-box', (page) => {
  const end = page.lines.findLastIndex((line) => page.verdicts[line.index] === null && isParagraph(line));
  const names = namesAbove(page);
  return (line) => boxVerdict(line, page, names, line.index > 1 && line.index >= end);
});

function boxVerdict(line: LineFacts, page: Page, names: ReadonlySet<string>, isEnd: boolean): Omit<Verdict, 'rule'> | null {
  if (isEnd && CONTRIBUTED.test(line.key.slice(0, 120))) return verdict('bio', line.tokens[0] ?? null);
  const cue = cueIn(line);
  if (cue === null) return null;
  const above = page.lines[line.index - 1];
  if (above !== undefined && page.verdicts[above.index] === null && isNameOf(above, line)) return verdict('bio', cue);
  if (isEnd && (tellsOf(names, line) || isNamedTrade(line))) return verdict('bio', cue);
  const byline = page.lines.slice(Math.max(0, line.index - NEIGHBOURS), line.index + NEIGHBOURS + 1).find((near) => page.verdicts[near.index]?.kind === 'byline');
  if (byline !== undefined && (sharesName(line, byline) || isCueFirst(line))) return verdict('bio', cue);
  return !line.colon && isCueFirst(line) && isEnd && !line.clause ? verdict('bio', cue) : null;
}

function cueIn(line: LineFacts): string | null {
  for (let i = 0; i <= LONGEST_NAME; i += 1) {
    const match = phraseAt(cues, line.tokens, i);
    if (match !== null) return match.phrase;
  }
  return null;
}

/** A line of a name alone, with which the box below it begins. */
function isNameOf(above: LineFacts, line: LineFacts): boolean {
  return above.tokens.length >= 2 && above.tokens.length < LONGEST_NAME && line.key.startsWith(`${above.key} `);
}

/** Names alone between title and text, of whom a box at the end may tell. */
function namesAbove(page: Page): ReadonlySet<string> {
  const above = page.lines.slice(titleIndex(page) + 1, Math.max(0, firstSentence(page)));
  return new Set(above.filter((line) => page.verdicts[line.index] === null && line.tokens.length >= 2 && line.tokens.length < LONGEST_NAME).map((line) => line.key));
}

function tellsOf(names: ReadonlySet<string>, line: LineFacts): boolean {
  return [2, 3, 4].some((length) => names.has(line.tokens.slice(0, length).join(' ')) && phraseAt(cues, line.tokens, length) !== null);
}

function isNamedTrade(line: LineFacts): boolean {
  const name = phraseTokens(NAME_AND_COLON.exec(line.text.slice(0, 50))?.[1] ?? '').length;
  return name >= 2 && name < LONGEST_NAME && phraseAt(cues, line.tokens, name) !== null;
}

function isCueFirst(line: LineFacts): boolean {
  return phraseAt(cues, line.tokens, 0) !== null;
}

function sharesName(line: LineFacts, byline: LineFacts): boolean {
  return byline.key.includes(line.tokens.slice(0, 2).join(' '));
}
