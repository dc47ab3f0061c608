import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layer, layersOf, layOut } from '../../../src/reader/features/article/layers';
import { sampleArticle, sampleEntity, sampleQuotation, spanOf } from './sample-article';

const bare = sampleArticle([['body', 'قال بوتين إن سودجا له']], { بوتين: ['PER', 'per:putin'], سودجا: ['LOC', 'loc:sudzha'] });
const article = { ...bare, quotations: [sampleQuotation(bare, 'سودجا له')], entities: [sampleEntity('per:putin', 'PER'), sampleEntity('loc:sudzha', 'LOC', ['loc:russia'])] };
const block = article.blocks[0];

function textOf(overlay: Parameters<typeof layersOf>[1]): unknown {
  if (block === undefined) return null;
  return layOut(block, layersOf(article, overlay)).map(({ target, stretches }) => ({
    target,
    stretches: stretches.map(({ quotation, pieces }) => [quotation, ...pieces.map(({ start, end, mention, filtered, hit }) => `${article.text.slice(start, end)}|${mention ?? ''}|${filtered ? 'f' : ''}${hit === null ? '' : `h${hit}`}`)]),
  }));
}

test('names stand in their quotation', () => {
  expect(textOf({ filtered: new Set(), hits: [], targets: [], saved: [] })).toEqual([{ target: false, stretches: [[null, 'قال ||', 'بوتين|0|', ' إن ||'], [0, 'سودجا|1|', ' له||']] }]);
});

test('a name is filtered by itself and by the place that it lies in', () => {
  expect(JSON.stringify(textOf({ filtered: new Set(['loc:russia']), hits: [], targets: [], saved: [] }))).toContain('سودجا|1|f');
  expect(JSON.stringify(textOf({ filtered: new Set(['loc:russia']), hits: [], targets: [], saved: [] }))).toContain('بوتين|0|"');
});

test('the passage of a link is one section, though it cuts a quotation', () => {
  const target = spanOf(article.text, 'إن سودجا');
  expect(textOf({ filtered: new Set(), hits: [target], targets: [target], saved: [] })).toEqual([
    { target: false, stretches: [[null, 'قال ||', 'بوتين|0|', ' ||']] },
    { target: true, stretches: [[null, 'إن ||h0'], [0, 'سودجا|1|h0']] },
    { target: false, stretches: [[0, ' له||']] },
  ]);
});

test('sections cover a block without gaps, whatever lies over it', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const layer = fc.oneof(
    fc.tuple(span, fc.nat(3)).map(([one, index]): Layer => ({ ...one, kind: 'hit', index })),
    span.map((one): Layer => ({ ...one, kind: 'target' })),
    fc.tuple(span, fc.nat(3)).map(([one, index]): Layer => ({ ...one, kind: 'quotation', index })),
    fc.tuple(span, fc.nat(3)).map(([one, index]): Layer => ({ ...one, kind: 'mention', index, filtered: false })),
  );
  fc.assert(
    fc.property(fc.array(layer), (layers) => {
      if (block === undefined) return;
      const pieces = layOut(block, layers).flatMap(({ stretches }) => stretches.flatMap((stretch) => stretch.pieces));
      expect(pieces[0]?.start).toBe(block.start);
      expect(pieces.at(-1)?.end).toBe(block.end);
      expect(pieces.every((piece, at) => at === 0 || piece.start === pieces[at - 1]?.end)).toBe(true);
    }),
  );
});
