import { expect, test } from 'vitest';
import { articleKey } from '../../../../src/core/corpus/article-key';
import { articleHash, shardOfHash } from '../../../../src/core/search/index/key-hash';
import { readKeys } from '../../../../src/core/search/index/read/read-keys';
import { keyShards } from '../../../../src/core/search/index/write/key-shards';

const IDS = Array.from({ length: 3000 }, (_, number) => (number % 3 === 0 ? `long-id-of-an-article/${String(number)}` : `made-${String(number)}`));

test('every id and every key is found in its shard, among few others', () => {
  const shards = keyShards(IDS, [{ facet: 'date', id: '2024-08' }]);
  const shape = { keys: IDS.length + 1, shards: shards.length };
  expect(shards.length).toBeGreaterThan(3);
  const read = shards.map((bytes, shard) => readKeys(bytes, shard, shape));
  for (const [number, id] of IDS.entries()) {
    for (const name of [id, articleKey(id)]) {
      const hash = articleHash(name, shape);
      const found = read[shardOfHash(hash, shape)]?.(hash) ?? [];
      expect(found).toContain(number);
      expect(found.length).toBeLessThan(4);
    }
  }
});

test('shards are about as long as each other, so that a key costs one small file', () => {
  for (const bytes of keyShards(IDS, [])) expect(bytes.length).toBeLessThan(2500);
});
