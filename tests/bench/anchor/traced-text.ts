import type { Span } from '../../../src/core/model/span';

/** Origin of what an edit put in. */
const NEW = -1;

/** A text whose every unit knows where in the old text it came from; -1 for what an edit put in. */
export interface TracedText {
  readonly text: string;
  readonly origins: Int32Array;
}

/** Other words in the place of a span. `heir`: they stand for the old ones, as when a word is mistyped or rewritten. */
export interface Change extends Span {
  readonly words: string;
  readonly heir: boolean;
}

/** A text as it was. */
export function traced(text: string): TracedText {
  const origins = new Int32Array(text.length);
  for (let i = 0; i < origins.length; i += 1) origins[i] = i;
  return { text, origins };
}

/** Makes all changes at once; their spans are in the text as given and do not overlap. */
export function change(source: TracedText, changes: readonly Change[]): TracedText {
  if (changes.length === 0) return source;
  const parts: TracedText[] = [];
  let at = 0;
  for (const one of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.start < at) throw new RangeError(`a change at ${one.start} overlaps the one before, which ends at ${at}`);
    parts.push(piece(source, { start: at, end: one.start }), replacement(source, one));
    at = one.end;
  }
  return join([...parts, piece(source, { start: at, end: source.text.length })], '');
}

/** Lays pieces of a text, and new words, in another order. */
export function rearrange(source: TracedText, pieces: readonly (Span | string)[], separator: string): TracedText {
  return join(pieces.map((one) => (typeof one === 'string' ? fresh(one) : piece(source, one))), separator);
}

/** From the first unit that comes from a span of the old text to the last; null when none does. */
export function survivor({ origins }: TracedText, span: Span): Span | null {
  const inside = (origin: number): boolean => origin >= span.start && origin < span.end;
  const start = origins.findIndex(inside);
  return start < 0 ? null : { start, end: origins.findLastIndex(inside) + 1 };
}

/** The text without empty lines and without spaces at the ends of lines: as the cleaner leaves it. */
export function settle(source: TracedText): TracedText {
  return rearrange(source, linesOf(source.text), '\n');
}

/** The lines that hold anything, without the spaces around them. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\s](?:[^\n]*[^\s])?/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function piece({ text, origins }: TracedText, { start, end }: Span): TracedText {
  return { text: text.slice(start, end), origins: origins.subarray(start, end) };
}

/** Unit by unit as far as the old words go; longer ones end where the old ended. */
function replacement({ origins }: TracedText, { start, end, words, heir }: Change): TracedText {
  if (!heir || end === start) return fresh(words);
  return { text: words, origins: Int32Array.from({ length: words.length }, (_, i) => origins[Math.min(start + i, end - 1)] ?? NEW) };
}

function fresh(text: string): TracedText {
  return { text, origins: new Int32Array(text.length).fill(NEW) };
}

function join(parts: readonly TracedText[], separator: string): TracedText {
  const text = parts.map((part) => part.text).join(separator);
  const origins = new Int32Array(text.length).fill(NEW);
  let at = 0;
  for (const part of parts) {
    origins.set(part.origins, at);
    at += part.text.length + separator.length;
  }
  return { text, origins };
}
