import type { Knowledge } from '../../core/lexicon/knowledge';
import { readPages, type Page } from '../../core/pipeline/names/page';
import { claimByRules } from '../../core/pipeline/names/recognise';
import type { FeatureSheet } from '../../core/pipeline/names/tagger/feature-sheet';
import { LABELS } from '../../core/pipeline/names/tagger/labels';
import { factsBy, readSheets, type Tagger } from '../../core/pipeline/names/tagger/tagger';
import { readLists } from '../../core/pipeline/names/tagger/word-lists';
import { conllArticle, type ConllArticle } from '../score/conll-article';
import { conllSpans } from '../score/conll-spans';
import type { TaggedSentence } from '../score/read-conll';
import { OPEN } from './open-tag';
import { UNKNOWN } from './training-set';

const TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);

/** A sentence as the model will see it, with what it is to learn. */
export interface Example {
  readonly page: Page;
  readonly sheet: FeatureSheet;
  readonly labels: Uint8Array;
}

/** Reads sentences as articles of so many, and their features. */
export function gather(sentences: readonly TaggedSentence[], knowledge: Knowledge, perArticle: number): readonly Example[] {
  const factsOf = factsBy(readLists(knowledge));
  const examples: Example[] = [];
  for (let at = 0; at < sentences.length; at += perArticle) {
    const part = sentences.slice(at, at + perArticle);
    examples.push(...gatherArticle(part, knowledge, factsOf));
  }
  return examples;
}

function gatherArticle(sentences: readonly TaggedSentence[], knowledge: Knowledge, factsOf: Tagger['factsOf']): readonly Example[] {
  const article = conllArticle('training', sentences.map((sentence) => sentence.map(({ word }) => word)));
  const pages = readPages(article.draft, knowledge);
  const board = claimByRules(pages, knowledge);
  return readSheets(pages, board, factsOf).map(({ facts: { page }, sheet }) => ({ page, sheet, labels: labelsOf(page, article, sentences[page.block] ?? []) }));
}

/** The tags of a sentence, on the words that the engine reads. */
function labelsOf(page: Page, { words }: ConllArticle, sentence: TaggedSentence): Uint8Array {
  const row = words[page.block] ?? [];
  const tags = sentence.map(({ tag }) => tag);
  const spans = conllSpans(tags, TYPES);
  const opened = new Set<object>();
  return Uint8Array.from(page.tokens, (token) => {
    const word = row.findIndex(({ end }) => end > token.start);
    if (tags[word] === OPEN) return UNKNOWN;
    const span = spans.find(({ from, to }) => from <= word && word < to);
    if (span === undefined) return 0;
    const place = opened.has(span) ? 'I' : 'B';
    opened.add(span);
    return LABELS.findIndex((label) => label === `${place}-${span.type}`);
  });
}
