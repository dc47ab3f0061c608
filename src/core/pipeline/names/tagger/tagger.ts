import type { Knowledge } from '../../../lexicon/knowledge';
import { remember } from '../../../text/remember';
import type { Board } from '../board';
import type { Page } from '../page';
import { documentEvidence } from './document-evidence';
import type { FeatureSheet } from './feature-sheet';
import { readFeatures, readPlaces, readWord } from './features';
import { type PageFacts, pageFacts } from './page-facts';
import { type TaggedName, scoreWords, tag } from './tag';
import { type Weights, readWeights } from './weights';
import { type WordFacts, wordFacts } from './word-facts';
import { type WordLists, readLists } from './word-lists';

/** Words whose facts are kept; about 600 bytes each. */
const KEPT = 6_000;

/** A model ready to read articles. */
export interface Tagger {
  readonly weights: Weights;
  readonly lists: WordLists;
  readonly factsOf: (folded: string) => WordFacts;
  /** Score of each label for what a word shows by itself. */
  readonly scoresOf: (word: WordFacts) => Float64Array;
}

/** What a model made of a page. */
export interface TaggedPage {
  readonly facts: PageFacts;
  /** All features of the page's words, read when they are first asked for. */
  readonly sheet: () => FeatureSheet;
  readonly names: readonly TaggedName[];
}

/** Makes a model from the bytes of its weights and the lists of the lexicon. */
export function openTagger(bytes: Uint8Array, knowledge: Knowledge): Tagger {
  const lists = readLists(knowledge);
  const weights = readWeights(bytes);
  return { weights, lists, factsOf: factsBy(lists), scoresOf: scoresBy(weights) };
}

/** Tags the pages of an article, which the rules have read before. */
export function tagPages(pages: readonly Page[], board: Board, { weights, factsOf, scoresOf }: Tagger): readonly TaggedPage[] {
  const all = pages.map((page) => pageFacts(page, board, factsOf));
  const evidence = documentEvidence(all);
  return all.map((facts) => ({ facts, sheet: once(() => readFeatures(facts, evidence)), names: tag(readPlaces(facts, evidence), facts.words.map(scoresOf), weights) }));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function scoresBy(weights: Weights): Tagger['scoresOf'] {
  const kept = new WeakMap<WordFacts, Float64Array>();
  return (word) => {
    const scores = kept.get(word) ?? scoreWords(readWord(word), weights);
    kept.set(word, scores);
    return scores;
  };
}

/** What words show by themselves; kept for the next time. */
export function factsBy(lists: WordLists): Tagger['factsOf'] {
  return remember(KEPT, (folded) => wordFacts(folded, lists));
}

/** The features of the pages of an article. */
export function readSheets(pages: readonly Page[], board: Board, factsOf: Tagger['factsOf']): readonly { readonly facts: PageFacts; readonly sheet: FeatureSheet }[] {
  const all = pages.map((page) => pageFacts(page, board, factsOf));
  const evidence = documentEvidence(all);
  return all.map((facts) => ({ facts, sheet: readFeatures(facts, evidence) }));
}
