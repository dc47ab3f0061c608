import type { Span } from '../../model/span';
import { align } from '../align';
import { anchorWords, wordsIn, type Anchored } from '../anchor-words';
import type { Selector } from '../selector';

/** A piece of a changed passage: `known` words that the link bears witness to, `other` words where it knows different ones, `untold` where it carries nothing. */
export interface VouchedPart {
  readonly kind: 'known' | 'other' | 'untold';
  readonly text: string;
}

/** Which words of the place that a link led to are those that it was made for, as far as it can tell: it carries no words, only proofs of the first and the last ones and of a few between them. The pieces, joined, are the place's text. */
export function vouch(article: Anchored, selector: Selector, { start, end }: Span): readonly VouchedPart[] {
  const text = anchorWords(article);
  const { from, to } = wordsIn(text, { start, end });
  const sameWords = (hashes: readonly number[], first: number, end: number): readonly number[] => align(hashes, text, first, end).at.map((at, i) => (text.hashes[at] === hashes[i] ? at : -1));
  const head = sameWords(selector.head, from, to);
  const tail = sameWords(selector.tail, Math.max(from, last(head) + 1), to);
  const middle = sameWords(selector.middle, last(head) + 1, Math.min(to, ...tail.filter((at) => at >= 0)));
  const borne = new Set([...head, ...middle, ...tail]);
  // Between what follows the last known word of the head and the first one of the tail nothing is carried.
  const untold = selector.words === selector.head.length + selector.tail.length ? null : { from: Math.max(last(head) + 1, from + head.length), to: Math.min(...tail.filter((at) => at >= 0), to - tail.length) };
  const parts: { kind: VouchedPart['kind']; text: string }[] = [];
  let at = start;
  for (let i = from; i < to; i += 1) {
    const word = text.spans[i] ?? { start: at, end: at };
    const kind = borne.has(i) ? 'known' : untold !== null && i >= untold.from && i < untold.to ? 'untold' : 'other';
    const gap = article.text.slice(at, word.start);
    const before = parts.at(-1);
    const own = article.text.slice(word.start, word.end);
    if (before?.kind === kind) before.text += gap + own;
    else if (before === undefined || kind === 'known') parts.push({ kind, text: gap + own });
    else {
      before.text += gap;
      parts.push({ kind, text: own });
    }
    at = word.end;
  }
  const rest = article.text.slice(at, end);
  const final = parts.at(-1);
  if (final !== undefined) final.text += rest;
  return final === undefined && rest !== '' ? [{ kind: 'untold', text: rest }] : parts;
}

function last(found: readonly number[]): number {
  return Math.max(-1, ...found);
}
