import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Entity } from '../../../core/model/entity';
import { entitiesAtQuery, neighboursQuery } from '../../data/queries';
import { LocatorMap } from './locator-map';

/** Places drawn around the one in the middle, besides its parts. */
const PLACES_AROUND = 14;

/** The map of a place with its parts and the places that are named together with it. They appear as they come. */
export function MapAround({ place, parts }: { readonly place: Entity; readonly parts: readonly Entity[] }): ReactNode {
  const { data } = useQuery(neighboursQuery(place.id, 'place', PLACES_AROUND));
  const near = useMemo(() => (data ?? []).map(({ value: { id }, number }) => ({ id, number })), [data]);
  const { data: around } = useQuery({ ...entitiesAtQuery(near), enabled: near.length > 0 });
  return <LocatorMap place={place} others={[...parts, ...near.flatMap(({ id }) => around?.get(id) ?? [])]} />;
}
