import type { Span } from '../../model/span';
import { clauseEnd } from './clause-end';
import { trim } from './find-complement';
import type { Cue } from './find-cues';
import type { Paragraph } from './paragraph';
import { countWords, covering } from './paragraph';
import { indexAfter } from '../../text/ordered-spans';

/** «فإن» after the source: the content begins behind it. */
const THEN = new Set(['فان', 'ان', 'انه', 'فقد']);

/** Where the source of an attribution stands and what is told on its word: the sentence up to the cue, or after the source when the cue opens the sentence. */
export interface Attributed {
  /** Token that begins the source. */
  readonly source: number;
  /** Offset where the source ends at the latest. */
  readonly limit: number;
  readonly content: Span;
}

/** Reads «وفقًا لـ…», «بحسب …», «حسبما ذكرت …» at a cue; `sentence` is what no attribution before has taken of it. Null when nothing is told. */
export function readAttribution(paragraph: Paragraph, cue: Cue, sentence: Span): Attributed | null {
  const source = cue.attribution?.then === 'to-source' ? skipTo(paragraph, cue.next) : cue.next;
  if (source === null) return null;
  const comma = nextComma(paragraph, source, sentence.end);
  const before = trim(paragraph.text, { start: sentence.start, end: cue.start });
  if (countWords(paragraph, before) >= 3) return { source, limit: comma ?? sentence.end, content: before };
  if (comma === null) return null;
  let first = indexAfter(paragraph.tokens, comma);
  if (THEN.has(paragraph.tokens[first]?.key ?? '')) first += 1;
  const start = paragraph.tokens[first]?.start ?? sentence.end;
  const content = trim(paragraph.text, { start, end: clauseEnd(paragraph, start, sentence.end, null) });
  return countWords(paragraph, content) >= 2 ? { source, limit: comma, content } : null;
}

/** The token after a separate «لـ»; the next one itself when the ل is glued on. */
function skipTo(paragraph: Paragraph, next: number): number | null {
  const key = paragraph.tokens[next]?.key;
  if (key === undefined || !key.startsWith('ل') && key !== 'الي') return null;
  return key === 'ل' || key === 'الي' ? next + 1 : next;
}

function nextComma(paragraph: Paragraph, source: number, end: number): number | null {
  for (let i = source + 1; i < source + 25; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= end) return null;
    const inName = (covering(paragraph.mentions, token.start)?.start ?? token.start) < token.start;
    if (/[،,؛:]/.test(token.gap) || (THEN.has(token.key) && !inName)) return token.start - 1;
  }
  return null;
}
