import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { wordsOf } from './passage-keys';

/** A passage of an article that somebody asks for, by its ordinal. */
export interface AskedPassage {
  readonly passage: number;
  readonly block: Block;
}

/** What an address asks for: its paragraph when it still has its words, else where these words stand now; `changed` when they stand nowhere, with what has the number now. Null when there is nothing of either. */
export function passageAsked(article: Article, { paragraph, words }: { readonly paragraph: number; readonly words: string | null }): (AskedPassage & { readonly changed: boolean }) | null {
  const passages = ownPassages(article).flatMap((block, passage) => (block === null ? [] : [{ passage, block }]));
  const numbered = passages.find(({ passage, block }) => (paragraph === 0 ? passage === 0 : block.number === paragraph));
  if (words === null) return numbered === undefined ? null : { ...numbered, changed: false };
  const fits = ({ block }: AskedPassage): boolean => wordsOf(article, block) === words;
  const found = numbered !== undefined && fits(numbered) ? numbered : passages.find(fits);
  if (found !== undefined) return { ...found, changed: false };
  return numbered === undefined ? null : { ...numbered, changed: true };
}
