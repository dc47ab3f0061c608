import { articleKey } from '../../core/corpus/article-key';

/** An article's file as a link of a page names it. */
const FILE = /\/data\/(articles\/(.+)\.[0-9a-f]+\.json)$/;

/** The file of an article that the page was written with, by its id or key: it is on its way already. Null for any other. */
export function writtenFile(idOrKey: string): string | null {
  if (typeof document === 'undefined') return null;
  for (const link of document.querySelectorAll('link[rel="preload"][as="fetch"]')) {
    const [, file, id] = FILE.exec(decodeURIComponent(link.getAttribute('href') ?? '')) ?? [];
    if (file !== undefined && id !== undefined && (id === idOrKey || articleKey(id) === idOrKey)) return file;
  }
  return null;
}
