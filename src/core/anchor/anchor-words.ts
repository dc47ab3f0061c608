import type { Span } from '../model/span';
import { fingerprint } from '../text/fingerprint';
import { fold } from '../text/fold';
import { indexAfter } from '../text/ordered-spans';
import { remember } from '../text/remember';
import { words } from '../text/words';
import { HASH_BITS } from './selector';

const HASH_MASK = (1 << HASH_BITS) - 1;
const PROOF_BITS = 30;
const PROOF_MASK = 2 ** PROOF_BITS - 1;

/** What anchoring needs of an article, be it the present one or an earlier revision. */
export interface Anchored {
  readonly text: string;
  readonly blocks: readonly Span[];
}

/** The words of an article as anchors see them: folded and hashed, punctuation left out. Arrays run in parallel. */
export interface AnchorWords {
  readonly spans: readonly Span[];
  readonly forms: readonly string[];
  readonly hashes: readonly number[];
  /** Index of each word's block. */
  readonly blocks: readonly number[];
  /** For each block, the number of its first word; one entry more, for the end. */
  readonly firstOfBlock: readonly number[];
  /** Hash -> numbers of the words that have it, ascending. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Word `i` with a glued particle or article more or less, by hash. */
  readonly variants: (i: number) => ReadonlyMap<number, string>;
}

/** What is glued to the beginning of a word and comes and goes with an edit. */
const GLUED = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'] as const;
const SHORTEST_REST = 2;

/** Words that are remembered: a text says most of its words again. */
const MOST_WORDS = 20_000;
const folded = remember(MOST_WORDS, (word) => {
  const form = fold(word);
  return { form, hash: wordHash(form) };
});

const variantsOf = remember(MOST_WORDS, (form): ReadonlyMap<number, string> => {
  const spellings = GLUED.flatMap((glued) => [glued + form, ...(form.startsWith(glued) && form.length - glued.length >= SHORTEST_REST ? [form.slice(glued.length)] : [])]);
  return new Map(spellings.map((spelling) => [wordHash(spelling), spelling]));
});

const known = new WeakMap<Anchored, AnchorWords>();

/** The words of an article, taken apart once for each article. */
export function anchorWords(article: Anchored): AnchorWords {
  const seen = known.get(article);
  if (seen !== undefined) return seen;
  const built = build(article);
  known.set(article, built);
  return built;
}

/** Numbers of the words that a span touches, `to` exclusive; equal when it touches none. */
export function wordsIn({ spans }: AnchorWords, { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = indexAfter(spans, start);
  const last = indexAfter(spans, end);
  return { from, to: Math.max(from, last + Number((spans[last]?.start ?? end) < end)) };
}

/** Hash of one folded word. Part of the link form: may never change for a version. */
export function wordHash(form: string): number {
  return fingerprint(form) & HASH_MASK;
}

/** Hash of all words of a passage. Part of the link form, too. */
export function proofHash(forms: readonly string[]): number {
  return fingerprint(forms.join(' ')) & PROOF_MASK;
}

function build({ text, blocks }: Anchored): AnchorWords {
  const spans: Span[] = [];
  const forms: string[] = [];
  const hashes: number[] = [];
  const blockOf: number[] = [];
  const firstOfBlock: number[] = [];
  blocks.forEach((block, index) => {
    firstOfBlock.push(forms.length);
    for (const { start, end, text: word } of words(text, block)) {
      const { form, hash } = folded(word);
      if (form === '') continue;
      spans.push({ start, end });
      forms.push(form);
      hashes.push(hash);
      blockOf.push(index);
    }
  });
  firstOfBlock.push(forms.length);
  const places = new Map<number, number[]>();
  hashes.forEach((hash, i) => {
    const list = places.get(hash);
    if (list === undefined) places.set(hash, [i]);
    else list.push(i);
  });
  return { spans, forms, hashes, blocks: blockOf, firstOfBlock, places, variants: (i) => variantsOf(forms[i] ?? '') };
}

