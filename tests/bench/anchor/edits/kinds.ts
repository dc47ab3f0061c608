import type { Length } from '../passages';
import type { Edit } from '../scene';
import * as around from './around';
import * as cosmetic from './cosmetic';
import * as gone from './gone';
import * as rewriting from './rewriting';

/** What an edit does to the passage: nothing but letters that readers overlook, nothing at all, other words, its end, or a bit of all. */
export type Group = 'none' | 'cosmetic' | 'around' | 'rewritten' | 'gone' | 'together';

/** One kind of edit. */
export interface EditKind {
  readonly group: Group;
  readonly edit: Edit;
  /** What the article is like before the link is made. */
  readonly before?: Edit;
  /** Lengths of passages that the edit is for; all when absent. */
  readonly lengths?: readonly Length[];
}

const SEVERAL_SENTENCES = ['paragraph', 'paragraphs'] as const;

/** Edits one after the other. */
function together(...edits: readonly Edit[]): Edit {
  return (scene) => edits.reduce((now, edit) => edit({ ...scene, now }), scene.now);
}

/** Every kind of edit, by the name that the report gives it. */
export const EDITS: Readonly<Record<string, EditKind>> = {
  none: { group: 'none', edit: ({ now }) => now },
  typo: { group: 'cosmetic', edit: cosmetic.typo },
  hamza: { group: 'cosmetic', edit: cosmetic.hamza },
  'final letters': { group: 'cosmetic', edit: cosmetic.finalLetters },
  diacritics: { group: 'cosmetic', edit: cosmetic.diacritics },
  tatweel: { group: 'cosmetic', edit: cosmetic.tatweel },
  punctuation: { group: 'cosmetic', edit: cosmetic.punctuation },
  'quote style': { group: 'cosmetic', edit: cosmetic.quoteStyle },
  spaces: { group: 'cosmetic', edit: cosmetic.spaces },
  digits: { group: 'cosmetic', edit: cosmetic.digits },
  'name variants': { group: 'rewritten', edit: cosmetic.nameVariants },
  'sentence added': { group: 'around', edit: around.sentenceAdded },
  'sentence removed': { group: 'around', edit: around.sentenceRemoved },
  'paragraph inserted': { group: 'around', edit: around.paragraphInserted },
  'paragraph removed': { group: 'around', edit: around.paragraphRemoved },
  'paragraph moved': { group: 'around', edit: around.paragraphMoved },
  'paragraphs shuffled': { group: 'around', edit: around.paragraphsShuffled },
  'paragraph split': { group: 'around', edit: around.paragraphSplit },
  'paragraphs merged': { group: 'around', edit: around.paragraphsMerged },
  'furniture removed': { group: 'around', edit: around.furnitureRemoved },
  'context rewritten': { group: 'around', edit: around.contextRewritten },
  'clitics changed': { group: 'rewritten', edit: rewriting.clitics },
  'rewritten 10 %': { group: 'rewritten', edit: rewriting.rewritten(0.1) },
  'rewritten 25 %': { group: 'rewritten', edit: rewriting.rewritten(0.25) },
  'rewritten 50 %': { group: 'rewritten', edit: rewriting.rewritten(0.5) },
  'sentence added inside': { group: 'rewritten', edit: rewriting.sentenceAddedInside, lengths: SEVERAL_SENTENCES },
  'sentence removed inside': { group: 'rewritten', edit: rewriting.sentenceRemovedInside, lengths: SEVERAL_SENTENCES },
  'everything at once': { group: 'together', edit: together(cosmetic.hamza, cosmetic.finalLetters, cosmetic.punctuation, cosmetic.quoteStyle, cosmetic.digits, cosmetic.nameVariants, cosmetic.diacritics, rewriting.rewritten(0.1), around.paragraphInserted, around.paragraphRemoved, around.paragraphMoved) },
  removed: { group: 'gone', edit: gone.removed },
  'removed with its paragraph': { group: 'gone', edit: gone.removedWithParagraph },
  'removed, a similar one stays': { group: 'gone', edit: gone.removed, before: gone.similarBefore },
  'replaced by other words': { group: 'gone', edit: gone.replacedByOther },
  'another article in its place': { group: 'gone', edit: gone.articleReplaced },
};
