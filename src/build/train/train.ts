import type { Knowledge } from '../../core/lexicon/knowledge';
import { TEMPLATE_NAMES, type TemplateName } from '../../core/pipeline/names/tagger/templates';
import type { TaggedSentence } from '../score/read-conll';
import { trainCrf, type CrfOptions } from './crf';
import { gather } from './gather';
import { indexFeatures, layOut } from './index-features';
import { writeWeights } from './write-weights';

/** Sentences of the corpora follow each other as they did in their articles, whose beginnings are not told. */
const SENTENCES_PER_ARTICLE = 25;
/** A feature seen once tells nothing. */
const FEWEST = 2;
/** Smaller weights change no label, and would fill the file. */
const SMALLEST = 0.02;
const BY_NAME: ReadonlySet<TemplateName> = new Set<TemplateName>(['word', 'stem', 'reading', 'pairBefore', 'pairAfter', 'around']);

/** Chosen by the table in the tagger's README. */
const OPTIONS: CrfOptions = { epochs: 14, rate: 0.1, dropout: 0.6, blindness: 0.2, seed: 1, lexical: TEMPLATE_NAMES.map((name) => BY_NAME.has(name)) };

/** Trains the tagger on corpora and packs its weights. */
export function train(corpora: readonly (readonly TaggedSentence[])[], knowledge: Knowledge, notice: string, tell: (line: string) => void): Uint8Array {
  const examples = corpora.flatMap((sentences) => gather(sentences, knowledge, SENTENCES_PER_ARTICLE));
  const index = indexFeatures(examples, FEWEST);
  tell(`${examples.length} sentences, ${index.hashes.length} features`);
  const weights = trainCrf(layOut(examples, index), OPTIONS, (epoch, loss) => tell(`epoch ${epoch + 1}: loss ${loss.toFixed(4)} a word`));
  return writeWeights(weights, index.hashes, SMALLEST, notice);
}
