import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArticleConnections } from '../../core/connect/connection';
import { connectionFileSchema, CONNECTIONS_VERSION } from '../../core/connect/connection-file';
import { connectionIndexSchema, connectionNamesSchema, NAMES_PER_PAGE } from '../../core/connect/connection-index';
import { readConnections } from '../../core/connect/read-connections';
import type { ArticleCard } from '../../core/model/corpus';
import { load } from './load';
import { manifestQuery } from './manifest-query';

/** These files carry a hash in their name, too. */
const FOREVER = { staleTime: Infinity, gcTime: Infinity } as const;

const indexQuery = (file: string) => queryOptions({ queryKey: ['compiled', 'connections', file], queryFn: () => load(file, connectionIndexSchema, undefined, CONNECTIONS_VERSION), ...FOREVER });
const namesQuery = (file: string) => queryOptions({ queryKey: ['compiled', 'connections', file], queryFn: () => load(file, connectionNamesSchema, undefined, CONNECTIONS_VERSION), ...FOREVER });

/** What other articles tell of what one tells; null when none does. */
export async function connectionsOf(client: QueryClient, { number }: ArticleCard): Promise<ArticleConnections | null> {
  const { files } = await client.query({ ...manifestQuery, staleTime: Infinity });
  if (files.connections === undefined) return null;
  const { pages } = await client.query(indexQuery(files.connections));
  const page = pages[Math.floor(number / NAMES_PER_PAGE)];
  if (page === undefined) return null;
  const file = (await client.query(namesQuery(page))).files[number % NAMES_PER_PAGE] ?? null;
  return file === null ? null : readConnections(await load(file, connectionFileSchema, undefined, CONNECTIONS_VERSION));
}
