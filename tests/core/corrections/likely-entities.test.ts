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

test('the likeliest come first', () => {
  const self = { id: 'per:demchenko', type: 'PER' as const, ar: 'فيكتور ديمتشينكو', latin: null };
  expect(likelyEntities(records, self, 3).map(({ entity }) => entity.id)).toEqual(['per:demjenko', 'org:demchenko', 'per:putin']);
});

function record(id: string, type: EntityType, ar: string, count: number): EntityRecord {
  return {
    entity: { id, type, ar, latin: null, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'test' },
    spellings: [],
    articles: 1,
    mentions: count,
    elsewhere: 0,
  };
}
