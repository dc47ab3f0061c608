import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { withOwn } from '../../core/compare/own-wording';
import { isBadWording, parseWording, type BadWording } from '../../core/compare/wording-file';
import { WORDING_FILE, type WordingSet } from '../../core/compare/wording-set';
import { CorpusError } from '../../core/search/corpus-error';
import { loadBytes } from './load';
import { ownWordingStore, watchOwnWording } from './own-wording';

/** The sets of wordings, and what is wrong with those of the collection where the reader's own stand in for them. */
export interface Wordings {
  /** As they are without what was changed on this device. */
  readonly published: readonly WordingSet[];
  readonly sets: readonly WordingSet[];
  readonly bad: BadWording | null;
}

/** The table of the collection as it was changed on this device, and anew with every change; the reader's own where the collection has none, or a damaged one. */
export const wordingQuery = queryOptions({
  queryKey: ['wording'],
  queryFn: async ({ client }): Promise<Wordings> => {
    const json = await published();
    const read = json === null ? null : parseWording(json);
    follow(client);
    return read === null || isBadWording(read) ? changed(await standIn(), read) : changed(read, null);
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

const followed = new WeakSet<QueryClient>();

function follow(client: QueryClient): void {
  if (followed.has(client)) return;
  followed.add(client);
  watchOwnWording(() => client.setQueryData<Wordings>(['wording'], (now) => now && changed(now.published, now.bad)));
}

function changed(sets: readonly WordingSet[], bad: BadWording | null): Wordings {
  return { published: sets, sets: withOwn(sets, ownWordingStore.read().acts), bad };
}

/** The reader's own table: loaded where it is needed, since a collection has its own for the most part. */
async function standIn(): Promise<readonly WordingSet[]> {
  const { WORDING_SETS } = await import('../../core/compare/wording-sets');
  return WORDING_SETS;
}

async function published(): Promise<string | null> {
  try {
    return new TextDecoder().decode(await loadBytes(WORDING_FILE));
  } catch (error) {
    if (error instanceof CorpusError && error.code === 'not-found') return null;
    throw error;
  }
}
