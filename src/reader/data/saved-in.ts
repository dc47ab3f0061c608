import { follow } from '../../core/anchor/follow';
import type { ArticleLineage } from '../../core/anchor/lineage/lineage';
import { parseLink } from '../../core/anchor/link';
import type { Resolution } from '../../core/anchor/resolution';
import type { SavedPassage } from '../../core/anchor/saved-passage';
import type { Article } from '../../core/model/article';
import { passageStore } from './passages';

/** A saved passage and where it stands in its article now. */
export interface Standing {
  readonly saved: SavedPassage;
  readonly resolution: Resolution;
}

/** The saved passages of one article, each followed to where it stands now. */
export function savedIn(article: Article, lineage: ArticleLineage | null): readonly Standing[] {
  return passageStore.read().passages.flatMap((saved) => {
    const selector = saved.article === article.id ? parseLink(saved.link) : null;
    return selector === null ? [] : [{ saved, resolution: follow(article, selector, lineage) }];
  });
}
