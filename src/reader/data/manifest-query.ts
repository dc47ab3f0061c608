import { queryOptions } from '@tanstack/react-query';
import { manifestSchema, type Manifest } from '../../core/model/corpus';
import { isCorrected } from './corrected-meta';
import { load } from './load';

const KEY = ['compiled', 'manifest'] as const;

/** The manifest. When it names another build than before, everything that came of that one is asked for again. */
export const manifestQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ client, signal }) => {
    const manifest = await load('manifest.json', manifestSchema, signal);
    const before = client.getQueryData<Manifest>(KEY);
    if (before !== undefined && before.build !== manifest.build) setTimeout(() => void client.invalidateQueries({ predicate: isCorrected }));
    return manifest;
  },
  staleTime: 60_000,
});
