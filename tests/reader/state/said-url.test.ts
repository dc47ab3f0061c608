import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANCES } from '../../../src/core/model/annotation';
import { formatSaid, parseSaid } from '../../../src/reader/state/said-url';

test('every state comes back from its address, and has one', () => {
  for (const stance of [null, ...STANCES]) expect(parseSaid(formatSaid({ stance }))).toEqual({ stance });
  expect(new Set([null, ...STANCES].map((stance) => formatSaid({ stance }))).size).toBe(STANCES.length + 1);
});

test('no string throws; what is unknown shows all', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => void parseSaid(search)));
  expect(parseSaid('?stance=shouts')).toEqual({ stance: null });
  expect(formatSaid({ stance: null })).toBe('');
});
