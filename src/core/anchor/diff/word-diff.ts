import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import { matchWords, type Pair } from './match-words';
import { particleChange, type ParticleChange } from './particle-change';
import { sharedEnd, sharedStart } from './shared-ends';

/** A piece of two texts. The `before` of all pieces, joined, is the old text, and the `after` the new one. */
export type DiffPart =
  | {
      /** `same` letter for letter; `spelling` the same words with other hamzas, vowel signs, punctuation or spaces; `removed` and `added` words. */
      readonly kind: 'same' | 'spelling' | 'removed' | 'added';
      readonly before: string;
      readonly after: string;
    }
  | ({
      /** One word with another particle or pronoun: `left` and `right` are the letters that differ, in `before` and in `after`. */
      readonly kind: 'particle';
      readonly before: string;
      readonly after: string;
    } & ParticleChange);

/** What differs between two wordings, word by word. Spellings that are compared as equal are no other words. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [words(before), words(after)];
  const pairs = matchWords(old.map(formOf), now.map(formOf));
  const parts: DiffPart[] = [];
  let at = { before: 0, after: 0 };
  for (const [i, j] of [...pairs, [old.length, now.length] as Pair]) {
    const [left, right] = [old[i], now[j]];
    parts.push(...between(before.slice(at.before, left?.start), after.slice(at.after, right?.start)));
    if (left !== undefined && right !== undefined) parts.push(wordPart(left.text, right.text));
    at = { before: left?.end ?? before.length, after: right?.end ?? after.length };
  }
  return joined(parts);
}

/** True when no word came, went or was replaced, nor any particle. */
export function isSpellingOnly(parts: readonly DiffPart[]): boolean {
  return parts.every(({ kind }) => kind === 'same' || kind === 'spelling');
}

function formOf({ text }: Word): { readonly text: string; readonly form: string } {
  return { text, form: fold(text) };
}

function wordPart(before: string, after: string): DiffPart {
  if (before === after) return { kind: 'same', before, after };
  const change = fold(before) === fold(after) ? null : particleChange(before, after);
  return change === null ? { kind: 'spelling', before, after } : { kind: 'particle', before, after, ...change };
}

/** What stands between two pairs of matching words: marks and spaces that are alike at its ends, and the words of one side or both. */
function between(before: string, after: string): readonly DiffPart[] {
  const [left, right] = [inner(before), inner(after)];
  const lead = sharedStart(before.slice(0, left.start), after.slice(0, right.start));
  const trail = sharedEnd(before.slice(Math.max(lead, left.end)), after.slice(Math.max(lead, right.end)));
  const gone = before.slice(lead, before.length - trail);
  const come = after.slice(lead, after.length - trail);
  const changes: readonly DiffPart[] =
    words(gone).length === 0 && words(come).length === 0
      ? [{ kind: 'spelling', before: gone, after: come }]
      : [part('removed', gone, ''), part('added', '', come)];
  return [same(before.slice(0, lead)), ...changes, same(before.slice(before.length - trail))].filter((one) => one.before !== '' || one.after !== '');
}

function part(kind: 'removed' | 'added', before: string, after: string): DiffPart {
  return { kind: words(before + after).length === 0 ? 'spelling' : kind, before, after };
}

function same(text: string): DiffPart {
  return { kind: 'same', before: text, after: text };
}

/** From the first word to the last; without words, the end of the text on both sides, so that either end may be shared. */
function inner(text: string): Span {
  const found = words(text);
  return { start: found[0]?.start ?? text.length, end: found.at(-1)?.end ?? 0 };
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  for (const one of parts) {
    const last = out.at(-1);
    if (last !== undefined && last.kind === one.kind && one.kind !== 'particle' && one.kind !== 'spelling') out[out.length - 1] = { kind: one.kind, before: last.before + one.before, after: last.after + one.after };
    else out.push(one);
  }
  return out;
}
