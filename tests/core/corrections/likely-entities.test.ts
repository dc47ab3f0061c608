import { expect, test } from 'vitest';
import { likelyEntities } from '../../../src/core/corrections/likely-entities';
import type { EntityRecord } from '../../../src/core/model/corpus';
import type { EntityType } from '../../../src/core/model/entity';

const records = [
  record('per:demchenko', 'PER', 'فيكتور ديمتشينكو', 1),
  record('per:demjenko', 'PER', 'ديمشينكو', 1),
  record('org:demchenko', 'ORG', 'مؤسسة ديمتشينكو', 9),
  record('per:putin', 'PER', 'فلاديمير بوتين', 40),
  record('loc:kyiv', 'LOC', 'كييف', 30),
];

test.each([
  ['', ['per:demjenko', 'org:demchenko', 'per:putin']],
  ['بوت', ['per:putin']],
  ['كييڤ', ['loc:kyiv']],
  ['لا أحد', []],
])('for «%s» the likeliest come first', (wanted, expected) => {
  const self = { id: 'per:demchenko', type: 'PER' as const, ar: 'فيكتور ديمتشينكو', latin: null };
  expect(likelyEntities(records, self, wanted, 3).map(({ entity }) => entity.id)).toEqual(expected);
});

function record(id: string, type: EntityType, ar: string, count: number): EntityRecord {
  return {
    entity: { id, type, ar, latin: null, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'test' },
    spellings: [],
    articles: [{ id: 'a', count, elsewhere: 0 }],
  };
}
