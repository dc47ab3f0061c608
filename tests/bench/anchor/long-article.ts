import type { Article } from '../../../src/core/model/article';
import { words } from '../../../src/core/text/words';
import { pick, seededChance, type Chance } from './chance';
import { editedArticle } from './edited-article';
import { change, settle, traced } from './traced-text';

/** Sentences of a paragraph. */
const SENTENCES = 3;
/** Share of the words that are others each time, so that no sentence comes twice. */
const OTHERS = 0.4;

/** An article of so many words from the sentences of a corpus, each time with other words in them. */
export function longArticle(articles: readonly Article[], length: number, seed: number): Article {
  const [first] = articles;
  if (first === undefined) throw new RangeError('no article to make a long one from');
  const chance = seededChance(seed);
  const sentences = articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
  const known = sentences.flatMap((sentence) => words(sentence).map((word) => word.text));
  const lines: string[] = [];
  for (let count = 0; count < length; ) {
    const line = Array.from({ length: SENTENCES }, () => withOthers(pick(sentences, chance), known, chance)).join(' ');
    lines.push(line);
    count += words(line).length;
  }
  return editedArticle(first, settle(change(traced(first.text), [{ start: 0, end: first.text.length, words: lines.join('\n'), heir: false }])));
}

function withOthers(sentence: string, known: readonly string[], chance: Chance): string {
  const others = words(sentence).filter(() => chance() < OTHERS);
  return change(traced(sentence), others.map(({ start, end }) => ({ start, end, words: pick(known, chance), heir: false }))).text;
}
