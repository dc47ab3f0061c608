import type { Span } from '../../model/span';
import { COMPLEMENTIZERS, COMPLEMENTIZERS_WITH_PRONOUN, NOT_BEFORE_COMPLEMENTIZER } from '../../lexicon/attribution-cues';
import { CLAUSE_ENDS } from '../../lexicon/clause-words';
import type { Cue } from './find-cues';
import type { Marked } from './find-marks';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { indexAfter } from '../../text/ordered-spans';

/** Words between a verb and what was said; subjects with long appositions stay below. */
const REACH = 60;

/** Where the words that a cue introduces begin. */
export interface Complement {
  /** أن or إن; a colon; marks with neither; nothing of these. */
  readonly by: 'clause' | 'colon' | 'marks' | 'none';
  /** Offset where verb and subject end. */
  readonly limit: number;
  /** Offset where the content begins (a pronoun's «إنه» belongs to it). */
  readonly start: number;
  /** True for «إنه» and its like. */
  readonly pronoun: boolean;
}

/** Looks from a cue to the right, up to `end` (the next cue or the end of the sentence). */
export function findComplement(paragraph: Paragraph, cue: Cue, end: number): Complement {
  const marked = nextMark(paragraph, cue, end);
  let crossed = false;
  for (let i = cue.next; i < Math.min(paragraph.tokens.length, cue.next + REACH); i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= end || (marked !== null && token.start >= marked.start && !opensSpeech(token.gap))) break;
    if (opensSpeech(token.gap)) {
      return { by: 'colon', limit: Math.max(cue.end, paragraph.text.lastIndexOf(':', token.start - 1)), start: token.start, pronoun: false };
    }
    if (/[،,؛]/.test(token.gap) && CLAUSE_ENDS.has(token.key)) crossed = true;
    const kind = complementizer(paragraph, i, cue.next);
    if (kind !== null) return { by: 'clause', limit: token.start, start: kind === 'pronoun' ? token.start : afterSpace(paragraph, token.end), pronoun: kind === 'pronoun' };
  }
  return marked === null || crossed ? { by: 'none', limit: end, start: end, pronoun: false } : { by: 'marks', limit: marked.open, start: marked.start, pronoun: false };
}

function nextMark(paragraph: Paragraph, cue: Cue, end: number): Marked | null {
  const marked = paragraph.marks[indexAfter(paragraph.marks, cue.end)];
  return marked !== undefined && marked.open < end ? marked : null;
}

/** A colon that opens speech has a space or a mark after it; one between digits is a time. */
export function opensSpeech(gap: string): boolean {
  return gap.includes(':') && gap !== ':';
}

function complementizer(paragraph: Paragraph, i: number, first: number): 'plain' | 'pronoun' | null {
  const token = paragraph.tokens[i];
  if (token === undefined || covering(paragraph.marks, token.start) !== null) return null;
  // «قالت سي إن إن إن»: the first two belong to the name.
  if ((covering(paragraph.mentions, token.start)?.start ?? token.start) < token.start) return null;
  const kind = COMPLEMENTIZERS.has(token.key) ? 'plain' : COMPLEMENTIZERS_WITH_PRONOUN.has(token.key) ? 'pronoun' : null;
  if (kind === null) return null;
  const before = i > first ? (paragraph.tokens[i - 1]?.key ?? '') : '';
  return NOT_BEFORE_COMPLEMENTIZER.has(before) || NOT_BEFORE_COMPLEMENTIZER.has(before.slice(1)) ? null : kind;
}

function afterSpace(paragraph: Paragraph, offset: number): number {
  const rest = /^\s*/.exec(paragraph.text.slice(offset, offset + 8));
  return offset + (rest?.[0].length ?? 0);
}

/** Content of the span without marks and stops at its edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s،,:]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s،,؛;:.!?؟…–-]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
