import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from './data/queries';
import { ArticleView, EntityView, LibraryView } from './views';
import type { Place } from './written-page';

/** What a view needs so that it can stand at once and whole. */
export interface Preparation {
  /** Loads the view itself, once the strings have started. */
  readonly load: () => Promise<void>;
  /** What it shows, already on its way. A failure is left to the view, which shows it. */
  readonly data: Promise<unknown>;
}

/** Begins to load what the view of a place shows; null for places whose text is not written ahead of time. */
export function prepare(client: QueryClient, { path, search }: Place): Preparation | null {
  const [, kind = '', name = ''] = path.split('/');
  if (kind === '') return { load: LibraryView.load, data: import('./prepare-library').then(({ libraryData }) => libraryData(client, search)) };
  if (kind === 'a') return { load: ArticleView.load, data: client.query(articleQuery(decodeURIComponent(name))) };
  if (kind === 'e') return { load: EntityView.load, data: import('./prepare-entity').then(({ entityData }) => entityData(client, decodeURIComponent(name))) };
  return null;
}
