import type { Sense } from '../../lexicon/knowledge';
import type { Span } from '../../model/span';
import { isIgnored } from '../../text/code-points';
import { type Trie, longestMatch } from '../../text/trie';
import { joins } from './gaps';
import type { Match, Reading, Token } from './token';

/** Glued particles, fewest letters first; after لل the article is written out again. */
const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'لل', 'ولل', 'فلل'] as const;
const PROCLITIC_LETTERS: ReadonlySet<string> = new Set(PROCLITICS.map((proclitic) => proclitic.charAt(0)));
const ARTICLE = 'ال';
const SWALLOWED_ARTICLE = 'لل';
/** Two letters after a particle are a word of their own too often, unless more words follow («وتل أبيب»). */
const SHORTEST_ALONE = 3;
const SHORTEST_REST = 2;
const LATIN = /^[a-z]/;
const CAPITAL = /^\p{Lu}/u;

/** The longest spelling that begins at a token, bare or after its proclitics; bare wins when both are as long. */
export function bestMatch(text: string, tokens: readonly Token[], folded: readonly string[], at: number, names: Trie<Sense>): Match | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: Match | null = null;
  for (const { first, start } of token.readings) {
    const found = longestMatch(names, folded, at, first);
    if (found === null) continue;
    const length = unbroken(tokens, at, found.length);
    const match = length === found.length ? found : shorter(names, folded, at, first, length);
    if (match !== null && match.length === 1 && first.length < SHORTEST_ALONE && start > token.start) continue;
    if (match !== null && (best === null || match.length > best.length)) best = { length: match.length, start, senses: match.values };
  }
  if (best !== null && LATIN.test(token.folded) && !CAPITAL.test(text.slice(token.start, token.end))) return null;
  return best;
}

/** {@link Token.readings} of a word. */
export function readings(text: string, token: Pick<Token, 'start' | 'end' | 'folded'>): readonly Reading[] {
  const found = [{ first: token.folded, start: token.start }];
  if (!PROCLITIC_LETTERS.has(token.folded.charAt(0))) return found;
  for (const proclitic of PROCLITICS) {
    if (!token.folded.startsWith(proclitic)) continue;
    const rest = token.folded.slice(proclitic.length);
    if (rest.length < SHORTEST_REST) continue;
    const start = offsetOf(text, token, proclitic.length);
    if (proclitic.endsWith(SWALLOWED_ARTICLE)) found.push({ first: ARTICLE + rest, start });
    found.push({ first: rest, start });
  }
  return found;
}

/** Where the letter number `letters` of a word stands; marks and tatweel before it belong to the letters before. */
function offsetOf(text: string, token: Span, letters: number): number {
  let offset = token.start;
  for (let seen = 0; offset < token.end; offset += 1) {
    if (isIgnored(text.charAt(offset))) continue;
    if (seen === letters) break;
    seen += 1;
  }
  return offset;
}

function unbroken(tokens: readonly Token[], at: number, length: number): number {
  for (let i = at + 1; i < at + length; i += 1) {
    const last = tokens[i - 1];
    const next = tokens[i];
    if (last === undefined || next === undefined || !joins(last, next)) return i - at;
  }
  return length;
}

function shorter(names: Trie<Sense>, folded: readonly string[], at: number, first: string, length: number) {
  return longestMatch(names, folded.slice(at, at + length), 0, first);
}
