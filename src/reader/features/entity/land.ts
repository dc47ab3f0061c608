import { queryOptions } from '@tanstack/react-query';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import landUrl from 'world-atlas/land-50m.json?url';
import * as z from 'zod/mini';
import { CorpusError } from '../../data/corpus-error';

const topologySchema = z.custom<Topology>((value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology');

/** The land of the Earth, 1 : 50 million, without borders. Fails with a CorpusError. */
export const landQuery = queryOptions({
  queryKey: ['land'],
  staleTime: Infinity,
  gcTime: Infinity,
  queryFn: async ({ signal }): Promise<GeoPermissibleObjects> => {
    const response = await fetch(landUrl, { signal });
    const topology = topologySchema.safeParse(response.ok ? await response.json() : null);
    const land = topology.success ? topology.data.objects['land'] : undefined;
    if (!topology.success || land === undefined) throw new CorpusError('network', landUrl);
    return feature(topology.data, land);
  },
});
