import { queryOptions } from '@tanstack/react-query';
import type { Geometry, LineString, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarseUrl from 'world-atlas/countries-110m.json?url';
import fineUrl from 'world-atlas/countries-50m.json?url';
import { CorpusError } from '../../../core/search/corpus-error';
import { type Reach, reachOf } from './reach';

/** A piece of land, or a line, and how far it reaches. */
export interface Piece {
  readonly shape: Polygon | LineString;
  readonly reach: Reach;
}

export interface Country {
  readonly name: string;
  readonly land: readonly Piece[];
}

/** Countries and the lines between them, as Natural Earth draws who holds what. */
export interface World {
  readonly countries: readonly Country[];
  readonly borders: readonly Piece[];
}

type Countries = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

const URLS = { coarse: coarseUrl, fine: fineUrl } as const;

/** The world in 1 : 110 million (a hundred kilobytes) or 1 : 50 million (seven times as much). Fails with a CorpusError. */
export const worldQuery = (detail: 'coarse' | 'fine') =>
  queryOptions({
    queryKey: ['world', detail],
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async ({ signal }): Promise<World> => {
      const response = await fetch(URLS[detail], { signal });
      const topology: unknown = response.ok ? await response.json() : null;
      if (!isWorld(topology)) throw new CorpusError('network', URLS[detail]);
      return worldOf(topology);
    },
  });

/** The world as topology tells it. */
export function worldOf(topology: Countries): World {
  const { countries } = topology.objects;
  const lines = mesh(topology, countries, (a, b) => a !== b).coordinates;
  return {
    countries: feature(topology, countries).features.map(({ properties: { name }, geometry }) => ({ name, land: polygonsOf(geometry).map(landOf) })),
    borders: lines.map((coordinates) => ({ shape: { type: 'LineString', coordinates }, reach: reachOf(coordinates) })),
  };
}

function polygonsOf(geometry: Geometry): readonly Polygon['coordinates'][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Its outer ring reaches as far as all of it. */
function landOf(coordinates: Polygon['coordinates']): Piece {
  return { shape: { type: 'Polygon', coordinates }, reach: reachOf(coordinates[0] ?? []) };
}

/** True for a topology of countries. */
export function isWorld(value: unknown): value is Countries {
  return typeof value === 'object' && value !== null && 'objects' in value && typeof value.objects === 'object' && value.objects !== null && 'countries' in value.objects;
}
