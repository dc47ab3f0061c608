import type { Knowledge } from '../../core/lexicon/knowledge';
import type { EntityType } from '../../core/model/entity';
import { recognise } from '../../core/pipeline/names/recognise';
import type { Tagger } from '../../core/pipeline/names/tagger/tagger';
import { fingerprint } from '../../core/text/fingerprint';
import { conllArticle } from './conll-article';
import type { TaggedSentence } from './read-conll';

/** A name found where the annotation has none. */
export interface FalseMark {
  readonly sentence: string;
  readonly words: string;
  readonly type: EntityType;
  readonly rule: string;
}

const SHORTEST_SENTENCE = 5;
/** A nationality or people is no name. */
const NO_NAME: ReadonlySet<string> = new Set(['O', 'B-NORP', 'I-NORP']);
/** Stands for the tag of a word that the annotation leaves out. */
const LEFT_OUT = '_';
const LETTER = /\p{L}/u;

/** Sentences of five words and more in which the annotation has no name and leaves no word out, their words joined by spaces. */
export function withoutNames(sentences: readonly TaggedSentence[]): readonly string[] {
  return sentences.flatMap((sentence) => {
    const words = sentence.map(({ word }) => word);
    const bare = sentence.every(({ word, tag }) => NO_NAME.has(tag) || (tag === LEFT_OUT && !LETTER.test(word)));
    return bare && words.filter((word) => LETTER.test(word)).length >= SHORTEST_SENTENCE ? [words.join(' ')] : [];
  });
}

/** So many of the sentences, the same ones for the same seed; all when there are fewer. */
export function sample(sentences: readonly string[], size: number, seed: number): readonly string[] {
  const keyed = sentences.map((sentence, at) => ({ sentence, at, key: fingerprint(`${String(seed)} ${String(at)}`) }));
  return keyed
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .slice(0, size)
    .map(({ sentence }) => sentence);
}

/** What is found in sentences that have no name, each an article of its own. */
export function falseMarks(sentences: readonly string[], knowledge: Knowledge, tagger: Tagger | null = null): readonly FalseMark[] {
  return sentences.flatMap((sentence) =>
    recognise(conllArticle('sentence', [sentence.split(' ')]).draft, knowledge, tagger).mentions.map(({ start, end, type, evidence }) => ({ sentence, words: sentence.slice(start, end), type, rule: evidence[0]?.id ?? '' })),
  );
}
