import type { Entity, EntityType } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import type { Span } from '../../model/span';
import type { Knowledge } from '../../lexicon/knowledge';
import type { Draft } from '../draft';
import { MATCH_WORDS } from '../../lexicon/sport-words';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { type DemonymMatch, demonymIn } from './demonym-match';
import { bestMatch, readings } from './match';
import type { Match, Token } from './token';

/** One block with its words. */
export interface Page {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
  /** Longest spelling of the tables that begins at each token. */
  readonly matches: readonly (Match | null)[];
  /** The nationality that a word, or it and the next, names. */
  readonly demonyms: readonly (DemonymMatch | null)[];
  /** True when the article speaks of matches, so that a city may be its club. */
  readonly ofMatches: boolean;
}

/** What a rule found: tokens `from` up to `to` of a page, named `name` (folded, without proclitics). */
export interface Claim {
  readonly page: Page;
  readonly from: number;
  readonly to: number;
  /** In the text; after the proclitics. */
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly name: string;
  /** Entities of the tables that the spelling may mean, likeliest first; empty when none is known. */
  readonly senses: readonly Entity[];
  readonly rule: string;
  /** The words that led to it. */
  readonly words: string;
  /** True when only a cue or a full name elsewhere in the article decides whether this is a name. */
  readonly doubtful: boolean;
  /** What a model gives for its reasons; the rule and its words when left out. */
  readonly reasons?: readonly Evidence[];
}

const LINE_BREAK = '\n';
const INITIAL = /^\p{L}$/u;
const TANWIN_FATH = '\u064b';
const SHORTEST_BEFORE_INITIAL = 3;
/** One such word may stand in any article. */
const FEWEST_MATCH_WORDS = 3;

/** The blocks of an article as rules read them; boilerplate has none. */
export function readPages(draft: Draft, knowledge: Knowledge): readonly Page[] {
  const blocks = draft.blocks.filter((block) => block.kind !== 'boilerplate').map((block) => ({ index: block.index, tokens: readTokens(draft.text, block) }));
  const ofMatches = new Set(blocks.flatMap(({ tokens }) => tokens.map((token) => token.folded).filter((word) => MATCH_WORDS.has(word)))).size >= FEWEST_MATCH_WORDS;
  return blocks.map(({ index, tokens }) => {
    const folded = tokens.map((token) => token.folded);
    const matches = tokens.map((_, i) => bestMatch(draft.text, tokens, folded, i, knowledge.names));
    const demonyms = tokens.map((_, i) => demonymIn(tokens, i, knowledge.demonyms));
    return { block: index, text: draft.text, tokens, folded, matches, demonyms, ofMatches };
  });
}

function readTokens(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const word of words(text, span)) {
    const last = tokens[tokens.length - 1];
    const initial = last !== undefined && INITIAL.test(word.text) && text.charAt(word.end) === '.' && last.end - last.start >= SHORTEST_BEFORE_INITIAL && text.slice(last.end, word.start).trim() === '';
    if (initial) continue;
    const gap = last === undefined ? LINE_BREAK : text.slice(last.end, word.start);
    const folded = fold(word.text);
    const accusative = word.text.includes(TANWIN_FATH, word.text.length - 2);
    tokens.push({ start: word.start, end: word.end, folded, gap, accusative, readings: accusative ? [] : readings(text, { start: word.start, end: word.end, folded }) });
  }
  return tokens;
}
