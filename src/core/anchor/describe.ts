import type { Span } from '../model/span';
import { anchorWords, proofHash, wordHash, wordsIn, type Anchored, type AnchorWords } from './anchor-words';
import { changedPlaces } from './changed-places';
import type { Place } from './place';
import { samePlaces } from './same-places';
import { contextWords, middleWords, RIVAL_STEPS, SIDE_WORDS, type Selector } from './selector';

/** A passage by its words, all of them folded. */
export interface PassageWords extends Pick<Selector, 'block' | 'word' | 'whole'> {
  readonly passage: readonly string[];
  /** The words before it and behind it, in the order of the text: as many as are known. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Describes a passage for a link. The span is widened to whole words; a span without any word is a RangeError. */
export function describe(article: Anchored, span: Span): Selector {
  const text = anchorWords(article);
  const { forms, blocks, firstOfBlock } = text;
  const { from, to } = wordsIn(text, span);
  if (to === from) throw new RangeError(`no word in [${span.start}, ${span.end}) of a text of ${article.text.length}`);
  const block = blocks[from] ?? 0;
  const lastBlock = blocks[to - 1] ?? 0;
  const context = contextWords(to - from);
  const passage: PassageWords = {
    block,
    word: from - (firstOfBlock[block] ?? 0),
    whole: span.start <= (article.blocks[block]?.start ?? 0) && span.end >= (article.blocks[lastBlock]?.end ?? 0),
    passage: forms.slice(from, to),
    before: forms.slice(Math.max(0, from - context), from),
    after: forms.slice(to, to + context),
  };
  const selector = selectorOf(passage, (form) => text.places.get(wordHash(form))?.length ?? 0);
  return { ...selector, rival: rivalOf(selector, from, text) };
}

/** {@link describe} for a passage whose article is not at hand. No word at all is a RangeError. */
export function describeWords(passage: PassageWords): Selector {
  if (passage.passage.length === 0) throw new RangeError('a passage of 0 words');
  const counts = new Map<string, number>();
  for (const form of passage.passage) counts.set(form, (counts.get(form) ?? 0) + 1);
  return selectorOf(passage, (form) => counts.get(form) ?? 0);
}

function selectorOf({ block, word, whole, passage, before, after }: PassageWords, count: (form: string) => number): Selector {
  const context = contextWords(passage.length);
  return {
    block,
    word,
    words: passage.length,
    whole,
    head: passage.slice(0, SIDE_WORDS).map(wordHash),
    middle: rareWords(passage.slice(SIDE_WORDS, -SIDE_WORDS), middleWords(passage.length), count).map(wordHash),
    tail: passage.slice(SIDE_WORDS).slice(-SIDE_WORDS).map(wordHash),
    before: before.slice(-context).map(wordHash),
    after: after.slice(0, context).map(wordHash),
    rival: null,
    proof: proofHash(passage),
  };
}

/** The rarest word of each of as many equal parts; of words as rare, the longest, then the first. */
function rareWords(forms: readonly string[], parts: number, count: (form: string) => number): readonly string[] {
  const bound = (part: number): number => Math.floor((part * forms.length) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const words = forms.slice(bound(part), bound(part + 1)).map((form) => ({ form, count: count(form) }));
    return words.reduce((best, word) => (word.count < best.count || (word.count === best.count && word.form.length > best.form.length) ? word : best)).form;
  });
}

/** Score of the likest place elsewhere, rounded up to a step. A place beside the passage would inherit its neighbours if the passage went. */
function rivalOf(selector: Selector, from: number, text: AnchorWords): number {
  const to = from + selector.words;
  const elsewhere = [...samePlaces(selector, text).places, ...changedPlaces(selector, text)].filter((place) => place.to <= from || place.from >= to);
  const gap = (place: Place): number => (place.to <= from ? from - place.to : place.from - to);
  const scores = elsewhere.map((place) => (gap(place) < contextWords(selector.words) ? place.most : place.score));
  return Math.ceil(Math.max(0, ...scores) * RIVAL_STEPS) / RIVAL_STEPS;
}
