import { queryOptions } from '@tanstack/react-query';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import landUrl from 'world-atlas/land-50m.json?url';
import { CorpusError } from '../../../core/search/corpus-error';

/** The land of the Earth, 1 : 50 million, without borders. Fails with a CorpusError. */
export const landQuery = queryOptions({
  queryKey: ['land'],
  staleTime: Infinity,
  gcTime: Infinity,
  queryFn: async ({ signal }): Promise<GeoPermissibleObjects> => {
    const response = await fetch(landUrl, { signal });
    const topology: unknown = response.ok ? await response.json() : null;
    const land = isTopology(topology) ? topology.objects['land'] : undefined;
    if (!isTopology(topology) || land === undefined) throw new CorpusError('network', landUrl);
    return feature(topology, land);
  },
});

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}
