import { CLAUSE_PARTICLES, NEWS_VERBS, NOUNS_LIKE_FEMININE_VERBS, NOUNS_LIKE_VERBS } from '../../lexicon/page/news-verbs';
import { fold } from '../../text/fold';
import { words } from '../../text/words';

/** Words from which a line is a paragraph's length. */
export const PARAGRAPH_WORDS = 12;
/** Words from which a line with a final stop is a paragraph rather than a label. */
const SENTENCE_WORDS = 4;
/** Words from which a line that begins with a verb and ends with a question or exclamation mark is no heading. */
const STATEMENT_WORDS = 6;
const VERBAL_PARTICLES: ReadonlySet<string> = new Set(['لم', 'لن', 'قد', 'وقد', 'ولم', 'ولن', 'لقد']);

/** What the rules need to know about one clean line. */
export interface LineFacts {
  readonly index: number;
  readonly text: string;
  /** Folded words, numbers included. */
  readonly tokens: readonly string[];
  /** Folded words joined by spaces: equal for lines that differ in spelling and signs alone. */
  readonly key: string;
  /** The line ends with a full stop (not dots), perhaps inside a closing quotation mark or bracket. */
  readonly stop: boolean;
  /** The line ends with a question or exclamation mark. */
  readonly asks: boolean;
  readonly colon: boolean;
  /** The line ends with dots, as a text cut short does. */
  readonly dots: boolean;
  /** The line opens with a bullet or a list number. */
  readonly bullet: boolean;
  /** The whole line stands in quotation marks. */
  readonly quoted: boolean;
  /** The line holds a verb or a word that only a clause has. */
  readonly clause: boolean;
  /** The line begins with a verb, a conjunction before it or not. */
  readonly verbFirst: boolean;
}

const CLOSERS = '["\'”“»’)\\]\\s]{0,6}$';
const STOP = new RegExp(`(?<![.…])[.۔]${CLOSERS}`, 'u');
const ASKS = new RegExp(`[؟?!]${CLOSERS}`, 'u');
const COLON = new RegExp(`[:：]${CLOSERS}`, 'u');
const DOTS = new RegExp(`(?:\\.\\.|…)${CLOSERS}`, 'u');
/** Tags that a scraper left: they are no words, and a stop before one is the line's last sign. */
const TAG = /<\/?[a-z][^<>]*>/giu;
const BULLET = /^(?:[•●▪◦■○*‣·➤►◄✓]|[-–—]\s|(?:\d{1,2}|[٠-٩]{1,2})\s?[-.)–]\s)/u;
const OPENING_QUOTE = /^["“”«'‘]/u;
const CLOSING_QUOTE = /["”“»'’][.،!؟]?$/u;

/** Conjunction, and endings of the feminine and the plural. */
const VERB_FORMS = /^(?:[وف])?(.+?)(?:ت|وا|تا|ه|ها)?$/u;
/** «تشن القوات», but not a noun like «تحرير». */
const FEMININE_PRESENT = /^[وف]?س?ت(?!\p{L}{2}ي\p{L}$)\p{L}{2,}$/u;
const PRESENT = /^[وف]?س?ي\p{L}{3,}$/u;

const verbs = new Set<string>(NEWS_VERBS.map(fold));
const particles = new Set<string>(CLAUSE_PARTICLES.map(fold));
const nounsLikeVerbs = new Set<string>(NOUNS_LIKE_VERBS.map(fold));
const nounsLikeFeminineVerbs = new Set<string>(NOUNS_LIKE_FEMININE_VERBS.map(fold));

/** Looks once at each line. */
export function lineFacts(text: string, index: number): LineFacts {
  const prose = text.includes('<') ? text.replace(TAG, ' ').trim() : text;
  const tokens = words(prose).map((word) => fold(word.text));
  const verbFirst = VERBAL_PARTICLES.has(tokens[0] ?? '') || isVerb(tokens[0] ?? '') || isFeminineVerb(tokens[0] ?? '');
  // The last characters decide; a line may be a megabyte.
  const end = prose.slice(-12);
  return {
    index,
    text,
    tokens,
    key: tokens.join(' '),
    stop: STOP.test(end),
    asks: ASKS.test(end),
    colon: COLON.test(end),
    dots: DOTS.test(end),
    bullet: BULLET.test(prose.slice(0, 8)),
    quoted: OPENING_QUOTE.test(prose) && CLOSING_QUOTE.test(end),
    clause: verbFirst || tokens.some((token) => particles.has(token) || isVerb(token)),
    verbFirst,
  };
}

/** True for a line that reads as running text wherever it stands. */
export function isSentence(line: LineFacts): boolean {
  if (line.stop) return line.tokens.length >= SENTENCE_WORDS;
  return line.asks && line.tokens.length >= (line.verbFirst ? STATEMENT_WORDS : PARAGRAPH_WORDS);
}

/** True for running text of a paragraph's length. */
export function isParagraph(line: LineFacts): boolean {
  return isSentence(line) && line.tokens.length >= PARAGRAPH_WORDS;
}

function isVerb(token: string): boolean {
  if (PRESENT.test(token)) return !nounsLikeVerbs.has(token.replace(/^[وف]/u, ''));
  if (verbs.has(token)) return true;
  const stem = VERB_FORMS.exec(token)?.[1];
  return stem !== undefined && verbs.has(stem);
}

function isFeminineVerb(token: string): boolean {
  return FEMININE_PRESENT.test(token) && !nounsLikeFeminineVerbs.has(token.replace(/^[وف]/u, ''));
}
