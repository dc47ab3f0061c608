import { SCHEMA_VERSION, type Article } from '../../../src/core/model/article';
import type { Block, BlockKind } from '../../../src/core/model/block';
import type { Mention } from '../../../src/core/model/annotation';
import type { Entity } from '../../../src/core/model/entity';
import { words } from '../../../src/core/text/words';

/** Spellings by entity id. */
export type Names = Readonly<Record<string, readonly string[]>>;

const GLUED = /^[وفبلك]{0,2}/;

/** An article of plain lines, with the given names marked where a word is one of their spellings, glued particles aside. */
export function articleOf(id: string, lines: readonly string[], names: Names = {}, kinds: readonly BlockKind[] = []): Article {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, index): Block => {
    const block = { index, kind: kinds[index] ?? 'body', start, end: start + line.length, rawStart: start, rawEnd: start + line.length, line: index + 1, number: index + 1, evidence: { by: 'rule' as const, id: 'test', words: null, score: null }, repeats: null, edits: [] };
    start += line.length + 1;
    return block;
  });
  const entities = Object.entries(names).map(([entity, spellings]): Entity => ({ id: entity, type: typeOf(entity), ar: spellings[0] ?? null, latin: null, description: null, kind: null, within: [], coordinates: null, wikidata: null, source: 'test' }));
  const mentions = blocks.flatMap((block) => mentionsIn(text, block, names));
  return {
    schema: SCHEMA_VERSION,
    id,
    provenance: { file: `${id}.txt`, size: text.length, sha256: '', encoding: 'utf-8', url: null, author: null },
    title: { text: lines[0] ?? '', block: null, generated: true },
    publisher: null,
    date: null,
    text,
    blocks,
    sentences: [],
    mentions,
    demonyms: [],
    times: [],
    quotations: [],
    citations: [],
    entities: entities.filter((entity) => mentions.some((mention) => mention.entity === entity.id)),
    words: words(text).length,
    diagnostics: [],
    signs: [],
  };
}

function mentionsIn(text: string, block: Block, names: Names): readonly Mention[] {
  return words(text, block).flatMap((word) => {
    for (const [entity, spellings] of Object.entries(names)) {
      const spelling = spellings.find((one) => word.text.endsWith(one) && GLUED.exec(word.text.slice(0, -one.length))?.[0] === word.text.slice(0, -one.length));
      if (spelling !== undefined) return [{ start: word.end - spelling.length, end: word.end, type: typeOf(entity), entity, block: block.index, metonym: false, evidence: [] }];
    }
    return [];
  });
}

function typeOf(entity: string): Mention['type'] {
  return entity.startsWith('per') ? 'PER' : entity.startsWith('loc') ? 'LOC' : 'ORG';
}
