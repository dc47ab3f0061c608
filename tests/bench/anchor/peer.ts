import search from 'approx-string-match';
import type { Span } from '../../../src/core/model/span';

/** A quotation with its surroundings, as annotation tools keep it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. */
  readonly start: number;
}

interface Candidate extends Span {
  readonly errors: number;
}

/** Characters kept on each side. */
const CONTEXT = 32;
/** Most differences between the quotation and a candidate, besides half its length. */
const MOST_ERRORS = 256;
/** How much quotation, prefix, suffix and position count, as in the best known annotation client. */
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

/** Keeps a passage as a quotation. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT), start };
}

/** The best candidate of an approximate string match, whatever its score; null when there is no candidate. */
export function matchQuote(text: string, quote: Quote): Span | null {
  const same = exactMatches(text, quote.exact);
  const candidates = same.length > 0 ? same : search(text, quote.exact, Math.min(MOST_ERRORS, quote.exact.length / 2));
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(text, quote, candidate);
    if (best === null || score > best.score) best = { span: { start: candidate.start, end: candidate.end }, score };
  }
  return best?.span ?? null;
}

function exactMatches(text: string, words: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) found.push({ start, end: start + words.length, errors: 0 });
  return found;
}

function scoreOf(text: string, { exact, prefix, suffix, start: hint }: Quote, { start, end, errors }: Candidate): number {
  const quote = 1 - errors / exact.length;
  const before = prefix === '' ? 1 : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = suffix === '' ? 1 : likeness(text.slice(end, end + suffix.length), suffix);
  const position = 1 - Math.abs(start - hint) / text.length;
  return WEIGHT.quote * quote + WEIGHT.prefix * before + WEIGHT.suffix * after + WEIGHT.position * position;
}

function likeness(text: string, words: string): number {
  const [best] = text === '' ? [] : search(text, words, words.length);
  return best === undefined ? 0 : 1 - best.errors / words.length;
}
