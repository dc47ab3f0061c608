import type { QueryClient } from '@tanstack/react-query';
import { lineageIndexQuery, lineageQuery } from './lineage-query';
import type { Past } from './saved-in';

/** What the collection knows of an article's past. What does not come is as if it were not known. */
export async function pastOf(client: QueryClient, id: string): Promise<Past> {
  const [lineage, index] = await Promise.all([client.query(lineageQuery(id)).catch(() => null), client.query(lineageIndexQuery).catch(() => null)]);
  return { lineage, index };
}
