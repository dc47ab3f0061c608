import type { Article } from '../../model/article';
import { isPassage } from '../../model/block';
import type { Span } from '../../model/span';
import { fragmentWords, type FragmentWords } from './fragment-words';

/** Passages up to this many words stand in the fragment as a whole. */
const WHOLE = 8;
/** Longer ones by their ends: this many words first, more until they are unmistakable. */
const FEWEST = 3;
/** A passage of fewer words may stand in a list of names beside the article, too: it always comes with its neighbours. */
const NAME_LIKE = 6;
/** Words of context on one side. */
const MOST_CONTEXT = 6;
/** Words of one end: what is the same for longer is the same passage twice. */
const MOST = 16;

type Texts = Pick<Article, 'text' | 'blocks'>;

/** Positions among the words of the article as shown; `end` is exclusive. Null for a part that the fragment does not have. */
interface Directive {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

/**
 * The native fragment of a span, `:~:text=[prefix-,]start[,end][,-suffix]`, by which a browser finds the words itself: whole words, first found in the article as it is shown.
 * Null when the span holds no shown word, or the same words stand before it in the same surroundings.
 */
export function textFragment(article: Texts, span: Span): string | null {
  const words = fragmentWords(article.text, article.blocks.filter(isPassage));
  const from = words.spans.findIndex((word) => word.end > span.start);
  const to = words.spans.findLastIndex((word) => word.start < span.end) + 1;
  if (from < 0 || to <= from) return null;
  const passage = { start: from, end: to };
  const found = candidates(passage, words).find((directive) => leadsTo(directive, passage, words));
  return found === undefined ? null : format(found, article.text, words);
}

/** From the shortest to the longest; the first that leads to the passage is taken. */
function candidates({ start, end }: Span, words: FragmentWords): readonly Directive[] {
  const sameBlock = words.blocks[start] === words.blocks[end - 1];
  const cores = sameBlock && end - start <= WHOLE ? [{ start: { start, end }, end: null }] : ends({ start, end }, words);
  const contexts = [...Array(MOST_CONTEXT + 1).keys()].slice(end - start < NAME_LIKE ? FEWEST : 0);
  return contexts.flatMap((size) =>
    cores.map((core) => ({
      ...core,
      prefix: inBlock({ start: start - size, end: start }, words, start),
      suffix: inBlock({ start: end, end: end + size }, words, end - 1),
    })),
  );
}

/** First and last words of a passage, growing at both ends until they meet or their paragraph is over. */
function ends({ start, end }: Span, words: FragmentWords): readonly Pick<Directive, 'start' | 'end'>[] {
  const most = Math.max(1, Math.min(MOST, Math.floor((end - start) / 2)));
  const sizes = [...Array(most).keys()].map((size) => size + 1).filter((size) => size >= Math.min(FEWEST, most));
  return sizes.flatMap((size) => {
    const first = inBlock({ start, end: start + size }, words, start);
    const last = inBlock({ start: end - size, end }, words, end - 1);
    return first === null || last === null ? [] : [{ start: first, end: last }];
  });
}

/** The part of a run of words that stands in the block of `at`; null when none does. A browser looks for each part inside one paragraph. */
function inBlock({ start, end }: Span, { blocks }: FragmentWords, at: number): Span | null {
  let [from, to] = [Math.max(0, start), Math.min(end, blocks.length)];
  while (from < to && blocks[from] !== blocks[at]) from += 1;
  while (to > from && blocks[to - 1] !== blocks[at]) to -= 1;
  return from === to ? null : { start: from, end: to };
}

/** True when the first place that a browser comes to is the passage. Words are compared folded, as the most forgiving browser does. */
function leadsTo({ prefix, start, end, suffix }: Directive, passage: Span, words: FragmentWords): boolean {
  const length = start.end - start.start;
  const before = prefix === null ? 0 : prefix.end - prefix.start;
  for (let at = 0; at <= passage.start; at += 1) {
    if (!words.same(start.start, at, length)) continue;
    if (prefix !== null && (at < before || !words.same(prefix.start, at - before, before))) continue;
    const stop = end === null ? at + length : firstEnd(end, suffix, at + length, words);
    if (stop === null || (end === null && suffix !== null && !follows(suffix, stop, words))) continue;
    return at === passage.start && stop === passage.end;
  }
  return false;
}

function firstEnd(end: Span, suffix: Span | null, from: number, words: FragmentWords): number | null {
  const length = end.end - end.start;
  for (let at = from; at + length <= words.spans.length; at += 1) {
    if (words.same(end.start, at, length) && (suffix === null || follows(suffix, at + length, words))) return at + length;
  }
  return null;
}

function follows(suffix: Span, at: number, words: FragmentWords): boolean {
  return words.same(suffix.start, at, suffix.end - suffix.start);
}

/** Context carries the marks between itself and the passage, since a browser leaps over spaces alone. */
function format({ prefix, start, end, suffix }: Directive, text: string, { spans }: FragmentWords): string {
  const part = (from: number | undefined, to: number | undefined): string => encode(text.slice(from, to));
  const startOf = (span: Span): number | undefined => spans[span.start]?.start;
  const endOf = (span: Span): number | undefined => spans[span.end - 1]?.end;
  const parts = [
    ...(prefix === null ? [] : [`${part(startOf(prefix), startOf(start))}-`]),
    part(startOf(start), endOf(start)),
    ...(end === null ? [] : [part(startOf(end), endOf(end))]),
    ...(suffix === null ? [] : [`-${part(endOf(end ?? start), endOf(suffix))}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Comma and ampersand are escaped by the platform; the hyphen, which parts context from text, is not. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '').replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
