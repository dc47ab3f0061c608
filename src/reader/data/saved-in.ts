import { follow } from '../../core/anchor/follow';
import type { ArticleLineage, LineageIndex } from '../../core/anchor/lineage/lineage';
import { parseLink } from '../../core/anchor/link';
import type { Resolution } from '../../core/anchor/resolution';
import type { SavedPassage } from '../../core/anchor/saved-passage';
import type { Article } from '../../core/model/article';
import { nameNow } from './name-now';
import { passageStore } from './passages';

/** A saved passage and where it stands in its article now. */
export interface Standing {
  readonly saved: SavedPassage;
  readonly resolution: Resolution;
}

/** What the collection knows of its past, as far as saved passages ask. */
export interface Past {
  readonly lineage: ArticleLineage | null;
  readonly index: LineageIndex | null;
}

/** The saved passages of one article, also those of its former names, each followed to where it stands now. */
export function savedIn(article: Article, { lineage, index }: Past): readonly Standing[] {
  return passageStore.read().passages.flatMap((saved) => {
    const selector = nameNow(saved.article, index) === article.id ? parseLink(saved.link) : null;
    return selector === null ? [] : [{ saved, resolution: follow(article, selector, lineage) }];
  });
}
