import { STOCK_PHRASES, type PhraseOpens, type StockPhrases } from '../../../lexicon/page/stock-phrases';
import { buildTrie, longestMatch, type Trie } from '../../../text/trie';
import { words } from '../../../text/words';
import { isParagraph, isSentence, type LineFacts } from '../line-facts';
import { lineRule, verdict, type Verdict } from '../page';
import { phraseTokens } from '../phrase-match';

/** Words that a line may have when a phrase inside it makes it template. */
const LONGEST_NOTICE = 40;
const LONGEST_INSIDE = 20;
const HEADLINE_WORDS = 5;
/** A credit names a person and perhaps a place; more words are a sentence. */
const LONGEST_BYLINE = 10;
/** A header of links has few words; with more, the link itself stands on the line. */
const SHORTEST_LINK = 3;

interface Row {
  readonly phrase: string;
  readonly table: StockPhrases;
}

/** A phrase found in a line, and how many words the line has beyond it. */
export interface StockMatch extends Row {
  readonly rest: number;
  readonly opens: PhraseOpens | null;
}

const trie: Trie<Row> = buildTrie(STOCK_PHRASES.flatMap((table) => table.phrases.map((phrase) => [phraseTokens(phrase), { phrase, table }] as const)));

/** A line that a page's template prints: buttons, prompts, notices, headers of link boxes, credits. */
export const stockPhrase = lineRule('clean.stock-phrase', (page) => {
  const top = page.lines.find((line) => line.tokens.length >= HEADLINE_WORDS && isHeadlineOrNone(matchStockPhrase(line)));
  return (line) => (line === top ? null : verdictOf(matchStockPhrase(line)));
});

/** The first long line may be a headline that begins with a label («تقرير: …», «بالفيديو.. …»). */
function isHeadlineOrNone(match: StockMatch | null): boolean {
  return match === null || (match.table.at === 'label' && match.table.kind !== 'boilerplate' && match.rest >= HEADLINE_WORDS);
}

function verdictOf(match: StockMatch | null): Omit<Verdict, 'rule'> | null {
  if (match === null) return null;
  if (match.table.kind === 'related') return verdict(match.rest >= SHORTEST_LINK ? 'related' : 'boilerplate', match.phrase);
  return verdict(match.table.kind, match.phrase);
}

/** The phrase that makes a line template; null for all other lines. */
export function matchStockPhrase(line: LineFacts): StockMatch | null {
  if (isParagraph(line) && line.tokens.length > LONGEST_NOTICE) return null;
  const first = line.tokens.findIndex((token) => !/^[\d.,]+$/.test(token));
  return first < 0 ? null : (matchAt(line, first) ?? matchInside(line, first + 1));
}

function matchAt(line: LineFacts, from: number): StockMatch | null {
  const match = longestMatch(trie, line.tokens, from);
  if (match === null) return null;
  const rest = line.tokens.slice(from + match.length).filter((token) => !/^[\d.,]+$/.test(token)).length;
  const row = match.values.find((candidate) => holds(candidate.table, line, from, match.length, rest));
  return row === undefined ? null : { ...row, rest, opens: row.table.opens };
}

function matchInside(line: LineFacts, from: number): StockMatch | null {
  if (line.tokens.length > LONGEST_INSIDE) return null;
  for (let i = from; i < line.tokens.length; i += 1) {
    const row = longestMatch(trie, line.tokens, i)?.values.find((candidate) => candidate.table.at === 'inside');
    if (row !== undefined) return { ...row, rest: line.tokens.length, opens: row.table.opens };
  }
  return null;
}

function holds(table: StockPhrases, line: LineFacts, from: number, length: number, rest: number): boolean {
  if (table.kind === 'byline' && (rest > LONGEST_BYLINE || line.stop)) return false;
  if (table.kind === 'caption' && isParagraph(line)) return false;
  if (rest === 0) return table.kind !== 'byline' || table.at === 'label';
  if (table.at === 'whole') return false;
  if (table.at === 'label') return isLabel(line, from + length);
  // A sentence may begin like a header: only a sign behind the words tells.
  return table.kind !== 'related' || !isSentence(line) || isLabel(line, from + length);
}

/** True when a sign that sets off a label follows the words before `end`. */
function isLabel(line: LineFacts, end: number): boolean {
  const last = words(line.text.slice(0, 200))[end - 1];
  return last !== undefined && /^\s*(?::|[-–—|]\s|\||\.\.|…|»)/u.test(line.text.slice(last.end, last.end + 6));
}
