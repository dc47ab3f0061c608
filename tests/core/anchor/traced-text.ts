import type { Span } from '../../../src/core/model/span';

/** A text whose every unit knows where it came from; -1 for what an edit put in. */
export interface TracedText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** A text as it was. */
export function traced(text: string): TracedText {
  return { text, origins: Array.from({ length: text.length }, (_, i) => i) };
}

/** Puts other words in the place of a span. `heir`: the new words stand for the old ones, which they replace. */
export function replace({ text, origins }: TracedText, { start, end }: Span, words: string, heir: boolean): TracedText {
  const origin = heir && end > start ? (origins[start] ?? -1) : -1;
  return { text: text.slice(0, start) + words + text.slice(end), origins: [...origins.slice(0, start), ...words.split('').map(() => origin), ...origins.slice(end)] };
}

/** Lays pieces of a text in another order. */
export function rearrange({ text, origins }: TracedText, pieces: readonly Span[], between: string): TracedText {
  const parts = pieces.map(({ start, end }) => ({ text: text.slice(start, end), origins: origins.slice(start, end) }));
  return {
    text: parts.map((part) => part.text).join(between),
    origins: parts.flatMap((part, i) => [...(i === 0 ? [] : Array.from(between, () => -1)), ...part.origins]),
  };
}

/** Where a span of the old text is now: from its first surviving unit to its last; null when nothing survives. */
export function survivor({ origins }: TracedText, span: Span): Span | null {
  const inside = (origin: number): boolean => origin >= span.start && origin < span.end;
  const start = origins.findIndex(inside);
  return start < 0 ? null : { start, end: origins.findLastIndex(inside) + 1 };
}
