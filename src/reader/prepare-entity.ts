import type { QueryClient } from '@tanstack/react-query';
import { articlesOfQuery, entityQuery } from './data/queries';
import { parseEntity } from './state/entity-path';

/** Loads what the page of a name shows at first, by the last part of its path. */
export async function entityData(client: QueryClient, segment: string): Promise<void> {
  const id = parseEntity(segment);
  if (id !== null) await Promise.all([client.query(entityQuery(id)), client.query(articlesOfQuery(id))]);
}
