import type { SavedPassage } from '../../../core/anchor/saved/saved-passage';
import type { Addresses, Generator } from '../../../core/anchor/saved/web-annotation';
import { articleHref, lettersHref } from '../../state/article-url';
import { BASE, DATA } from '../../data/base';

/** The whole address of something below the reader's base. */
export function absolute(href: string): string {
  return new URL(BASE.slice(0, -1) + href, window.location.href).href;
}

/** The whole link to a saved passage. */
export function savedUrl({ article, link, cited }: SavedPassage): string {
  return absolute(lettersHref(article, cited.paragraphs?.[0] ?? null, link));
}

/** Where an annotation says that its passage is found. */
export function addressesOf(saved: SavedPassage, fragment: string | null): Addresses {
  return {
    article: `${absolute(articleHref(saved.article))}/`,
    passage: savedUrl(saved),
    fragment,
    file: saved.file === null ? null : new URL(DATA + saved.file.split('/').map(encodeURIComponent).join('/'), window.location.href).href,
  };
}

/** This reader, as its annotations name it. */
export function generator(): Generator {
  return { id: absolute('/'), name: 'Isnad' };
}
