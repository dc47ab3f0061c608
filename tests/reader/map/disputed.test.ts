import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { countryAt } from '../../../src/reader/features/map/country-at';
import { DISPUTED } from '../../../src/reader/features/map/disputed';
import { isWorld, type World, worldOf } from '../../../src/reader/features/map/world';
import { strings as ar } from '../../../src/reader/i18n/ar/map';
import { strings as en } from '../../../src/reader/i18n/en/map';

async function worldIn(detail: string): Promise<World> {
  const topology: unknown = JSON.parse(await readFile(createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`), 'utf8'));
  if (!isWorld(topology)) throw new TypeError('no world');
  return worldOf(topology);
}

test('what is said to be drawn is what the map data draw', async () => {
  const { countries } = await worldIn('50m');
  for (const { id, at, drawn } of DISPUTED) expect([id, countryAt(countries, at)?.name ?? null]).toEqual([id, drawn]);
});

test('every area is told in both languages, and has a source', () => {
  expect(DISPUTED.map(({ id }) => id).sort()).toEqual(Object.keys(en.areas).sort());
  expect(Object.keys(ar.areas).sort()).toEqual(Object.keys(en.areas).sort());
  for (const { source } of DISPUTED) expect(source).toMatch(/^https:\/\//);
});

test('both details hold countries and the lines between them', async () => {
  for (const detail of ['110m', '50m']) {
    const world = await worldIn(detail);
    expect(world.countries.length).toBeGreaterThan(170);
    expect(countryAt(world.countries, [2.35, 48.85])?.name).toBe('France');
    expect(countryAt(world.countries, [-30, 40])).toBeNull();
    expect(world.borders.length).toBeGreaterThan(100);
  }
});
