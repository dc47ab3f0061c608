import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import type { ArticleId } from '../../../core/model/article';
import { fold } from '../../../core/text/fold';
import type { PassagesState } from '../../state/passages-url';

/** The saved passages of one article. */
export interface Group {
  readonly article: ArticleId;
  /** In the order of the text. */
  readonly passages: readonly SavedPassage[];
}

/** Passages of the colour and with the words that are asked for. Words are compared folded; all must be there, in the passage, the note or the article's title. */
export function shownPassages(passages: readonly SavedPassage[], { colour, text }: PassagesState): readonly SavedPassage[] {
  const asked = fold(text).split(' ').filter((word) => word !== '');
  return passages.filter((saved) => {
    if (colour !== null && saved.colour !== colour) return false;
    if (asked.length === 0) return true;
    const said = fold(`${saved.quote.exact}\n${saved.note}\n${saved.cited.title}`);
    return asked.every((word) => said.includes(word));
  });
}

/** Passages by article: the article with the last saved passage first. */
export function byArticle(passages: readonly SavedPassage[]): readonly Group[] {
  const groups = new Map<ArticleId, SavedPassage[]>();
  for (const saved of [...passages].sort((a, b) => (a.created < b.created ? 1 : -1))) {
    const group = groups.get(saved.article);
    if (group === undefined) groups.set(saved.article, [saved]);
    else group.push(saved);
  }
  return [...groups].map(([article, group]) => ({ article, passages: group.sort((a, b) => placeOf(a) - placeOf(b)) }));
}

function placeOf({ position, cited }: SavedPassage): number {
  return position?.start ?? cited.paragraphs?.[0] ?? 0;
}
