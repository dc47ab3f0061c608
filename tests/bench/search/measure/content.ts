import type { EngineName } from '../engines/engine';

/** Folders of files that hold what is shown of an article or an entity once it is found, and nothing that finds it: the previews of lists, the records of entities; in Pagefind the text of each article. */
export const CONTENT: Readonly<Record<EngineName, readonly string[]>> = { isnad: ['previews', 'entities'], minisearch: [], pagefind: ['fragment'], fts5: [] };
