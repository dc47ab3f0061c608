import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { entityHref, parseEntity } from '../../../src/reader/state/entity-path';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('an entity comes back from its address', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:per|loc|org|local):[a-z0-9-]{1,30}$/), (id) => {
      const href = entityHref(id);
      expect(href).not.toContain(':');
      expect(parseEntity(href.slice('/e/'.length))).toBe(id);
    }),
  );
});

test('any other segment is no entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (segment) => {
      const id = parseEntity(segment);
      if (id !== null) expect(id).toMatch(/^(?:per|loc|org|local):[a-z0-9-]+$/);
    }),
  );
  expect(parseEntity('per-')).toBeNull();
  expect(parseEntity('vladimir-putin')).toBeNull();
});
