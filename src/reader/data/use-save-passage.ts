import { useQueryClient } from '@tanstack/react-query';
import type { SavedPassage } from '../../core/anchor/saved/saved-passage';
import { outerWords } from '../../core/anchor/quote/outer-words';
import type { Article } from '../../core/model/article';
import type { Span } from '../../core/model/span';
import { newId } from './new-id';
import { articleFile } from './use-article-file';
import { useSavedIn } from './use-saved-in';

/** Whether some words of an article are kept, and the way to keep them or not. */
export interface SavePassage {
  /** The saved passage that stands at just these words now. */
  readonly saved: SavedPassage | null;
  /** Resolves with what was saved, or with what was there already; rejects when the span holds no word or a script did not arrive. */
  readonly save: () => Promise<SavedPassage>;
  /** Can be taken back on the page of saved passages. */
  readonly remove: () => Promise<void>;
}

/** Keeps a span of an article on this device. */
export function useSavePassage(article: Article, span: Span): SavePassage {
  const client = useQueryClient();
  const standings = useSavedIn(article);
  const words = outerWords(article, span);
  const saved = standings.find(({ resolution }) => resolution.kind !== 'lost' && isSame(outerWords(article, resolution.span), words))?.saved ?? null;
  return {
    saved,
    save: async () => {
      if (saved !== null) return saved;
      const [{ passageStore }, { savePassage }] = await Promise.all([import('./passages'), import('../../core/anchor/saved/saved-passage')]);
      const made = savePassage(article, span, { id: newId(), at: new Date().toISOString(), file: articleFile(client, article.id) });
      // Where it stands may not be known yet, or another press came first.
      const known = passageStore.read().passages.find((one) => one.article === made.article && one.link === made.link);
      if (known === undefined) passageStore.put([made], 'saved');
      return known ?? made;
    },
    remove: async () => {
      if (saved === null) return;
      const { passageStore } = await import('./passages');
      passageStore.remove([saved.id]);
    },
  };
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end;
}
