import type { Article } from '../model/article';
import { isPassage } from '../model/block';
import type { EntityRecord } from '../model/corpus';
import { nameWords } from './analyze/aliases';
import { analyze } from './analyze/analyze';
import type { Vocabulary } from './analyze/vocabulary';
import { changeAliases } from './change-aliases';
import { namePlaces } from './name-places';
import { packPostings, unpackPostings } from './postings';
import type { SearchFile } from './search-file';
import { entityTerm } from './analyze/term';

/** Words are only counted here, and no word is two. */
const PLAIN: Vocabulary = { frequency: () => 0, isName: () => false };

/** Term -> passage -> places; null for a passage that no longer holds it. */
type Edits = Map<string, Map<number, readonly number[] | null>>;

/**
 * The index of a corpus after the names of some of its articles changed: who is asked for by name is found where the corrected articles name him.
 * Words and stems stay as they were analyzed.
 *
 * @param changes articles before and after; text and blocks are the same
 * @param before the records of all entities before, and `after` after the change
 */
export function changeIndex(file: SearchFile, changes: readonly { readonly before: Article; readonly after: Article }[], before: readonly EntityRecord[], after: readonly EntityRecord[]): SearchFile {
  const postings = new Map(file.terms.map((term, at) => [term, file.postings[at] ?? []]));
  for (const [term, passages] of editsOf(file, changes)) {
    const places = new Map(unpackPostings(postings.get(term) ?? []));
    for (const [passage, here] of passages) {
      if (here === null) places.delete(passage);
      else places.set(passage, here);
    }
    if (places.size === 0) postings.delete(term);
    else postings.set(term, packPostings(new Map([...places].sort(([a], [b]) => a - b))));
  }
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...file,
    terms: sorted.map(([term]) => term),
    postings: sorted.map(([, packed]) => packed),
    aliases: changeAliases(file.aliases, before, after),
    names: file.names ?? [...nameWords(file.aliases)],
  };
}

function editsOf(file: SearchFile, changes: readonly { readonly before: Article; readonly after: Article }[]): Edits {
  const numbers = new Map(file.passages.map(([article, block], passage) => [`${block} ${file.articles[article] ?? ''}`, passage]));
  const edits: Edits = new Map();
  for (const { before, after } of changes) {
    for (const block of before.blocks.filter(isPassage)) {
      const passage = numbers.get(`${block.index} ${before.id}`);
      if (passage === undefined) continue;
      const tokens = analyze(before.text, PLAIN, block);
      const [old, now] = [namePlaces(before, block, tokens), namePlaces(after, block, tokens)];
      for (const id of new Set([...old.keys(), ...now.keys()])) {
        const term = edits.get(entityTerm(id)) ?? new Map<number, readonly number[] | null>();
        edits.set(entityTerm(id), term.set(passage, now.get(id) ?? null));
      }
    }
  }
  return edits;
}
