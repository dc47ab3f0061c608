import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { geoBounds } from 'd3-geo';
import type { GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/core/lexicon/common-words';
import { readPlaces } from '../../../src/core/lexicon/gazetteer/read-places';
import { entityId } from '../../../src/core/lexicon/slug';
import type { EntityId } from '../../../src/core/model/entity';
import { fold } from '../../../src/core/text/fold';

const PLACES = readPlaces(readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8'));
const BY_ID = new Map(PLACES.map((place) => [place.entity.id, place] as const));
/** Degrees that a place may lie outside the box of its country: islands off the coast, drawn at 1:50 million. */
const MARGIN = 3;
/** Names of the atlas that differ from ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'United States of America': 'United States', 'Dem. Rep. Congo': 'DR Congo', 'S. Sudan': 'South Sudan', 'Bosnia and Herz.': 'Bosnia and Herzegovina' };

/** Towns of the news whose names the count of ordinary words took in. */
const NEWS_TOWNS = new Set(['loc:nablus', 'loc:tulkarm', 'loc:jordan-valley', 'loc:acre', 'loc:birzeit']);

test('holds at least 5,000 places within the bounds of the earth', () => {
  expect(PLACES.length).toBeGreaterThanOrEqual(5000);
  for (const { entity } of PLACES) {
    const [longitude, latitude] = entity.coordinates ?? [0, 0];
    expect(Math.abs(longitude), entity.id).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude), entity.id).toBeLessThanOrEqual(90);
  }
});

test('towns and regions lie near the country that they are in', () => {
  const boxes = countryBoxes();
  const astray = PLACES.filter(({ entity }) => {
    const box = entity.within.map((id) => boxes.get(id)).find((found) => found !== undefined);
    return entity.kind !== 'country' && entity.coordinates !== null && box !== undefined && !isIn(entity.coordinates, box);
  });
  expect(boxes.size).toBeGreaterThan(150);
  expect(astray.map(({ entity }) => `${entity.id} ${String(entity.coordinates)}`)).toEqual([]);
});

test('no curated town without a mark is an ordinary word', () => {
  const towns = PLACES.filter(({ entity }) => entity.source === 'curated' && entity.kind === 'city' && !NEWS_TOWNS.has(entity.id));
  expect(towns.flatMap(({ spellings }) => spellings.filter(({ text, cued }) => !cued && COMMON_WORDS.has(fold(text))))).toEqual([]);
});

test.each([
  ['loc:kherson', 'loc:kherson-oblast'],
  ['loc:sumy', 'loc:sumy-oblast'],
  ['loc:donetsk', 'loc:donetsk-oblast'],
  ['loc:dnipro', 'loc:dnipropetrovsk-oblast'],
  ['loc:belgorod', 'loc:belgorod-oblast'],
  ['loc:baghdad', 'loc:baghdad-region'],
  ['loc:daraa', 'loc:daraa-governorate'],
  ['loc:sanaa', 'loc:sanaa-governorate'],
  ['loc:aswan', 'loc:aswan-region'],
  ['loc:oran', 'loc:oran-region'],
  ['loc:isfahan', 'loc:isfahan-region'],
  ['loc:riyadh', 'loc:riyadh-region'],
])('keeps the town %s and the region %s of one name', (town, region) => {
  const names = [town, region].map((id) => new Set(BY_ID.get(entityId('loc', id.slice(4)))?.spellings.map(({ text }) => fold(text))));
  expect([...(names[0] ?? [])].some((name) => names[1]?.has(name))).toBe(true);
  expect([town, region].map((id) => BY_ID.get(entityId('loc', id.slice(4)))?.entity.kind)).toEqual([expect.stringMatching(/^(?:city|capital)$/), 'region']);
});

type Box = readonly [southWest: readonly [number, number], northEast: readonly [number, number]];

function countryBoxes(): ReadonlyMap<string, Box> {
  const atlas: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
  const countries = isTopology(atlas) ? atlas.objects['countries'] : undefined;
  const shapes = isTopology(atlas) && countries?.type === 'GeometryCollection' ? feature(atlas, countries).features : [];
  return new Map(shapes.map((country) => [idOf(country.properties), geoBounds(country)] as const).filter(([id]) => BY_ID.has(id)));
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology';
}

function idOf(properties: GeoJsonProperties): EntityId {
  const name = String(properties?.['name']);
  return entityId('loc', OTHER_NAMES[name] ?? name);
}

/** A box whose west is east of its east goes over the date line. */
function isIn([longitude, latitude]: readonly [number, number], [[west, south], [east, north]]: Box): boolean {
  const inWidth = west <= east ? longitude >= west - MARGIN && longitude <= east + MARGIN : longitude >= west - MARGIN || longitude <= east + MARGIN;
  return inWidth && latitude >= south - MARGIN && latitude <= north + MARGIN;
}
