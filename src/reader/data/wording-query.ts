import { queryOptions } from '@tanstack/react-query';
import { isBadWording, parseWording, type BadWording } from '../../core/compare/wording-file';
import { WORDING_FILE, type WordingSet } from '../../core/compare/wording-set';
import { WORDING_SETS } from '../../core/compare/wording-sets';
import { CorpusError } from '../../core/search/corpus-error';
import { loadBytes } from './load';

/** The sets of wordings, and what is wrong with those of the collection where the reader's own stand in for them. */
export interface Wordings {
  readonly sets: readonly WordingSet[];
  readonly bad: BadWording | null;
}

/** The table of the collection; the reader's own where it has none, or a damaged one. */
export const wordingQuery = queryOptions({
  queryKey: ['wording'],
  queryFn: async (): Promise<Wordings> => {
    const json = await published();
    if (json === null) return { sets: WORDING_SETS, bad: null };
    const read = parseWording(json);
    return isBadWording(read) ? { sets: WORDING_SETS, bad: read } : { sets: read, bad: null };
  },
  staleTime: Infinity,
});

async function published(): Promise<string | null> {
  try {
    return new TextDecoder().decode(await loadBytes(WORDING_FILE));
  } catch (error) {
    if (error instanceof CorpusError && error.code === 'not-found') return null;
    throw error;
  }
}
