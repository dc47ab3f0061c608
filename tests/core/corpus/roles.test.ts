import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/build/decode-bytes';
import { roleCollector } from '../../../src/core/corpus/roles';
import { compileArticle } from '../../../src/core/pipeline/compile-article';
import { KNOWLEDGE } from '../pipeline/names/read-names';

test('the title beside a stranger is what an article calls him; whom tables know needs none', () => {
  const text = 'وقال المحامي سمير برهومي إن الدعوى قائمة، ورد عليه الرئيس الروسي فلاديمير بوتين في موسكو.';
  const article = compileArticle({ id: 'one', file: 'one.txt', bytes: new TextEncoder().encode(text), sha256: '', sidecar: null }, { decodeBytes, knowledge: KNOWLEDGE, tagger: null, repeatedLines: new Set() });
  const collector = roleCollector();
  collector.add(article);
  expect([...collector.roles().values()]).toEqual(['المحامي']);
});
