import type { Knowledge } from '../../../lexicon/knowledge';
import type { Board } from '../board';
import type { Page } from '../page';
import { documentEvidence } from './document-evidence';
import type { FeatureSheet } from './feature-sheet';
import { readFeatures } from './features';
import { type PageFacts, pageFacts } from './page-facts';
import { type TaggedName, tag } from './tag';
import { type Weights, readWeights } from './weights';
import type { WordFacts } from './word-facts';
import { type WordLists, readLists } from './word-lists';

/** A model ready to read articles. */
export interface Tagger {
  readonly weights: Weights;
  readonly lists: WordLists;
}

/** What a model made of a page. */
export interface TaggedPage {
  readonly facts: PageFacts;
  readonly sheet: FeatureSheet;
  readonly names: readonly TaggedName[];
}

/** Makes a model from the bytes of its weights and the lists of the lexicon. */
export function openTagger(bytes: Uint8Array, knowledge: Knowledge): Tagger {
  return { weights: readWeights(bytes), lists: readLists(knowledge) };
}

/** Tags the pages of an article, which the rules have read before. */
export function tagPages(pages: readonly Page[], board: Board, { weights, lists }: Tagger): readonly TaggedPage[] {
  return readSheets(pages, board, lists, new Map()).map(({ facts, sheet }) => ({ facts, sheet, names: tag(sheet, weights) }));
}

/** The features of the pages of an article. `known` holds the facts of words that were met before. */
export function readSheets(pages: readonly Page[], board: Board, lists: WordLists, known: Map<string, WordFacts>): readonly Omit<TaggedPage, 'names'>[] {
  const all = pages.map((page) => pageFacts(page, board, lists, known));
  const evidence = documentEvidence(all);
  return all.map((facts) => ({ facts, sheet: readFeatures(facts, evidence) }));
}
