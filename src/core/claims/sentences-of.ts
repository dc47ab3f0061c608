import type { Article } from '../model/article';
import { contains, type Span } from '../model/span';
import { fold } from '../text/fold';
import { quantities, quantityLabel } from '../text/numbers';
import { words } from '../text/words';
import { CONTRAST_OPENERS } from './contrast-openers';
import { type Weights, wordKey } from './topic';

/** A sentence beside the best one belongs to the row when it shares at least so much of what the best one shares. */
const NEARLY = 0.5;
/** Words of the longest opener. */
const LONGEST_OPENER = 2;

/** The sentences of a passage that speak of what a row is about: the one that shares most, those that share nearly as much, and whatever takes one of them back: nobody shall be read without his «but». All of them when none shares anything. */
export function sentencesOf(article: Article, passage: Span, weights: Weights): readonly Span[] {
  const sentences = article.sentences.filter((sentence) => contains(passage, sentence));
  if (sentences.length === 0) return [passage];
  const shares = sentences.map((sentence) => share(article, sentence, weights));
  const best = Math.max(...shares);
  const chosen = shares.map((one) => one >= best * NEARLY);
  sentences.forEach((sentence, at) => {
    if (chosen[at - 1] === true && limits(article.text.slice(sentence.start, sentence.end))) chosen[at] = true;
  });
  return sentences.filter((_, at) => chosen[at]);
}

function share(article: Article, span: Span, weights: Weights): number {
  const entities = new Set(article.mentions.filter((mention) => contains(span, mention)).map(({ entity }) => entity));
  const times = new Set(article.times.filter((time) => contains(span, time)).flatMap(({ value }) => value ?? []));
  const numbers = new Set(weights.numbers.size === 0 ? [] : quantities(article.text, span, article.times).map(quantityLabel));
  const stems = new Set(weights.words.size === 0 ? [] : words(article.text, span).map(({ text }) => wordKey(text)));
  return sum(entities, weights.entities) + sum(times, weights.times) + sum(numbers, weights.numbers) + sum(stems, weights.words);
}

function limits(sentence: string): boolean {
  const opening = `${words(sentence).slice(0, LONGEST_OPENER).map(({ text }) => fold(text)).join(' ')} `;
  return CONTRAST_OPENERS.some((opener) => opening.startsWith(`${opener.words} `));
}

function sum(things: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const thing of things) total += weights.get(thing) ?? 0;
  return total;
}
