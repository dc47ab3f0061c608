import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../../src/core/model/entity';
import { formatNetwork, NAMES, networkHref, parseNetwork, TIES } from '../../../src/reader/state/network-url';
import { filters } from './filters';

const ids = fc.constantFrom('per:vladimir-putin', 'org:tass', 'loc:kursk-oblast', 'local:per-1a2b');

const states = fc
  .record({
    filter: filters,
    ties: fc.constantFrom(...TIES),
    types: fc.subarray([...ENTITY_TYPES], { minLength: 1 }),
    most: fc.integer({ min: NAMES.least / NAMES.step, max: NAMES.most / NAMES.step }).map((steps) => steps * NAMES.step),
    name: fc.option(ids),
    other: fc.option(ids),
  })
  .map((state) => ({ ...state, other: state.name === null ? null : state.other }));

test('every state comes back from its address', () => {
  fc.assert(fc.property(states, (state) => void expect(parseNetwork(formatNetwork(state))).toEqual(state)));
});

test('no string throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => void expect(parseNetwork(search).types.length).toBeGreaterThan(0)));
});

test('what is as usual is not written, and what is unknown is passed over', () => {
  expect(networkHref(parseNetwork(''))).toBe('/network');
  expect(networkHref(parseNetwork('?names=100&types=cat&ties=love&with=per-a'))).toBe('/network?names=40');
});
