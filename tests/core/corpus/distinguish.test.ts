import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/core/model/corpus';
import type { Entity, EntityId } from '../../../src/core/model/entity';
import { distinguish } from '../../../src/core/corpus/distinguish';

function place(id: EntityId, ar: string, kind: string | null, type: Entity['type'] = 'LOC'): EntityRecord {
  return { entity: { id, type, ar, latin: null, description: null, kind, within: [], coordinates: null, wikidata: null, source: 'test' }, spellings: [], articles: [] };
}

function names(...records: readonly EntityRecord[]): readonly (string | null)[] {
  return distinguish(records).map(({ entity }) => entity.ar);
}

test('a city and a region of one name are told apart by their kind', () => {
  expect(names(place('loc:kherson', 'خيرسون', 'city'), place('loc:kherson-oblast', 'خيرسون', 'region'))).toEqual(['خيرسون (مدينة)', 'خيرسون (إقليم)']);
});

test('a name that one place bears alone stays as it is', () => {
  expect(names(place('loc:kursk', 'كورسك', 'region'), place('loc:sudzha', 'سودجا', 'city'))).toEqual(['كورسك', 'سودجا']);
});

test('a person of the same name changes nothing', () => {
  expect(names(place('loc:hama', 'حماة', 'city'), place('per:hama', 'حماة', null, 'PER'))).toEqual(['حماة', 'حماة']);
});

test('a place of unknown kind keeps its bare name beside one that is told apart', () => {
  expect(names(place('loc:tripoli', 'طرابلس', null), place('loc:tripoli-city', 'طرابلس', 'city'))).toEqual(['طرابلس', 'طرابلس (مدينة)']);
});
