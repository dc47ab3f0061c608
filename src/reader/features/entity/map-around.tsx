import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Entity } from '../../../core/model/entity';
import { entityQuery, neighboursQuery } from '../../data/queries';
import { LocatorMap } from './locator-map';

/** Places drawn around the one in the middle, besides its parts. */
const PLACES_AROUND = 14;

/** The map of a place with its parts and the places that are named together with it. They appear as they come. */
export function MapAround({ place, parts }: { readonly place: Entity; readonly parts: readonly Entity[] }): ReactNode {
  const { data: near = [] } = useQuery(neighboursQuery(place.id, 'place', PLACES_AROUND));
  const found = useQueries({ queries: near.map(({ value }) => entityQuery(value.id)) });
  return <LocatorMap place={place} others={[...parts, ...found.flatMap(({ data }) => data?.record.entity ?? [])]} />;
}
