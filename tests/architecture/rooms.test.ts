import { expect, test } from 'vitest';
import { cycles, roomViolations } from './rooms';
import { readSources } from './source-files';

const sources = readSources('src', /\.(?:tsx?|css|json)$/);

test('every import stays within the table of rooms', () => {
  expect(sources.size).toBeGreaterThan(50);
  expect(roomViolations(sources)).toEqual([]);
});

test('no ring of imports', () => {
  expect(cycles(sources)).toEqual([]);
});

test.each([
  ['the reader imports the pipeline', 'src/reader/features/article/article.tsx', `import { compileArticle } from '../../../core/pipeline/compile-article';`],
  ['the reader imports the lexicon by a type', 'src/reader/data/corpus.ts', `import type { Knowledge } from '../../core/lexicon/knowledge';`],
  ['the reader imports the build', 'src/reader/app.tsx', `import { readSeeds } from '../build/read-seeds';`],
  ['search imports the pipeline', 'src/core/search/query.ts', `export { segment } from '../pipeline/segment/segment';`],
  ['anchor imports search', 'src/core/anchor/resolve.ts', `import { analyze } from '../search/analyze';`],
  ['lexicon imports anchor', 'src/core/lexicon/titles.ts', `const later = import('../anchor/describe');`],
  ['text imports lexicon', 'src/core/text/fold.ts', `import { months } from '../lexicon/months';`],
  ['the pipeline imports search', 'src/core/pipeline/clean/clean.ts', `import { analyze } from '../../search/analyze';`],
  ['the pipeline imports more of anchor than the fingerprint', 'src/core/pipeline/clean/clean.ts', `import { resolve } from '../../anchor/resolve';`],
  ['a part knows the model', 'src/reader/parts/card.tsx', `import type { Article } from '../../core/model/article';`],
  ['a part knows the model by an import type', 'src/reader/parts/card.tsx', `export type A = import('../../core/model/article').Article;`],
  ['features import each other', 'src/reader/features/article/article.tsx', `import { List } from '../library/list';`],
  ['data imports a feature', 'src/reader/data/corpus.ts', `import { List } from '../features/library/list';`],
  ['the model imports zod whole', 'src/core/model/span.ts', `import { z } from 'zod';`],
  ['the model imports text', 'src/core/model/span.ts', `import { fold } from '../text/fold';`],
  ['the core imports Node', 'src/core/text/fold.ts', `import { readFileSync } from 'node:fs';`],
  ['the core imports React', 'src/core/search/facets.ts', `import { useMemo } from 'react';`],
  ['the reader imports Node', 'src/reader/data/corpus.ts', `import { join } from 'node:path';`],
  ['the worker imports the reader', 'src/worker/store.ts', `import { load } from '../reader/data/load';`],
  ['a feature imports the worker', 'src/reader/features/library/found.ts', `import { fileStore } from '../../../worker/file-store';`],
  ['a file stands outside of every room', 'src/misc/thing.ts', `import { fold } from '../core/text/fold';`],
  ['a file imports the tests', 'src/core/text/fold.ts', `import { x } from '../../../tests/x';`],
])('catches when %s', (_, path, source) => {
  expect(roomViolations(new Map([[path, source]]))).toHaveLength(1);
});

test('lets pass what the table allows', () => {
  const allowed = new Map([
    ['src/core/pipeline/link/link.ts', `import { fingerprint } from '../../anchor/fingerprint'; import type { Span } from '../../model/span';`],
    ['src/build/write.ts', `import { writeFileSync } from 'node:fs'; import { parse } from 'yaml'; import { fold } from '../core/text/fold';`],
    ['src/reader/features/article/block.tsx', `import { runs } from '../../../core/text/runs'; import { Chip } from '../../parts/chip'; import { Mark } from './mark';`],
  ]);
  expect(roomViolations(allowed)).toEqual([]);
});

test('catches a ring, also of types', () => {
  const ring = new Map([
    ['src/core/text/a.ts', `import { b } from './b';`],
    ['src/core/text/b.ts', `import type { C } from './c';`],
    ['src/core/text/c.ts', `export * from './a';`],
    ['src/core/text/d.ts', `import { a } from './a';`],
  ]);
  expect(cycles(ring)).toEqual(['src/core/text/a.ts -> src/core/text/b.ts -> src/core/text/c.ts -> src/core/text/a.ts']);
});
