import { readConll, type TaggedSentence } from '../score/read-conll';
import { readNewsfane } from './read-newsfane';

/** Reads training data: `.tsv` as NewsFANE's table, anything else as CoNLL lines. */
export function readTagged(file: string, text: string): readonly TaggedSentence[] {
  return file.endsWith('.tsv') ? readNewsfane(text) : readConll(text);
}
