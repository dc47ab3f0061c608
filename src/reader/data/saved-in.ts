import { follow } from '../../core/anchor/follow';
import type { ArticleLineage, LineageIndex } from '../../core/anchor/lineage/lineage';
import { parseLink } from '../../core/anchor/link';
import type { Resolution } from '../../core/anchor/resolution';
import type { SavedPassage } from '../../core/anchor/saved/saved-passage';
import type { Article } from '../../core/model/article';
import { nameNow } from './name-now';
import { passageStore } from './passages';

/** A saved passage and where it stands in its article now. */
export interface Standing {
  readonly saved: SavedPassage;
  readonly resolution: Resolution;
}

const followed = new WeakMap<Article, { readonly lineage: ArticleLineage | null; readonly resolutions: Map<string, Resolution> }>();

/** What the collection knows of its past, as far as saved passages ask. */
export interface Past {
  readonly lineage: ArticleLineage | null;
  readonly index: LineageIndex | null;
}

/** The saved passages of one article, also those of its former names, each followed to where it stands now. */
export function savedIn(article: Article, { lineage, index }: Past): readonly Standing[] {
  return passageStore.read().passages.flatMap((saved) => {
    const selector = nameNow(saved.article, index) === article.id ? parseLink(saved.link) : null;
    return selector === null ? [] : [{ saved, resolution: remembered(article, lineage, saved.link, () => follow(article, selector, lineage)) }];
  });
}

/** Where a link leads in an article, worked out once: notes change more often than articles. */
function remembered(article: Article, lineage: ArticleLineage | null, link: string, find: () => Resolution): Resolution {
  let known = followed.get(article);
  if (known?.lineage !== lineage) followed.set(article, (known = { lineage, resolutions: new Map() }));
  const seen = known.resolutions.get(link);
  if (seen !== undefined) return seen;
  const found = find();
  known.resolutions.set(link, found);
  return found;
}
