import type { Mention, Quotation } from '../../../src/core/model/annotation';
import type { Article } from '../../../src/core/model/article';
import type { Block, BlockKind } from '../../../src/core/model/block';
import type { Entity, EntityId, EntityType } from '../../../src/core/model/entity';
import type { Evidence } from '../../../src/core/model/evidence';
import type { Span } from '../../../src/core/model/span';

/** Stands for any reason. */
export const BECAUSE: Evidence = { by: 'rule', id: 'names.known', words: null, score: null };

/** A name to be found in the text of a sample: its type and entity by its words. */
export type Names = Readonly<Record<string, readonly [EntityType, EntityId]>>;

/** A small article: one line for each kind and text, with every occurrence of the names marked. */
export function sampleArticle(lines: readonly (readonly [BlockKind, string])[], names: Names = {}, more: Partial<Article> = {}): Article {
  const text = lines.map(([, line]) => line).join('\n');
  const blocks = blocksOf(lines);
  return {
    schema: 1,
    id: 'sample',
    provenance: { file: 'sample.txt', size: 1, sha256: '00', encoding: 'utf-8', url: null, author: null },
    title: { text: 'عنوان', block: lines.findIndex(([kind]) => kind === 'title'), generated: false },
    publisher: null,
    date: null,
    text,
    blocks,
    sentences: [],
    mentions: mentionsOf(text, blocks, names),
    demonyms: [],
    times: [],
    quotations: [],
    citations: [],
    entities: [...new Map(Object.values(names).map(([type, id]) => [id, sampleEntity(id, type)])).values()],
    words: 0,
    diagnostics: [],
    signs: [],
    ...more,
  };
}

/** An entity of which little is known. */
export function sampleEntity(id: EntityId, type: EntityType, within: readonly EntityId[] = []): Entity {
  return { id, type, ar: id.slice(4), latin: null, description: null, kind: null, within, coordinates: null, wikidata: null, source: 'curated' };
}

/** A quotation of some words of the article. */
export function sampleQuotation(article: Article, words: string, more: Partial<Quotation> = {}): Quotation {
  const content = spanOf(article.text, words);
  const block = article.blocks.findIndex(({ start, end }) => start <= content.start && content.end <= end);
  return { kind: 'direct', block, content, cue: null, stance: 'neutral', speaker: null, via: [], evidence: BECAUSE, ...more };
}

/** Where words stand for the first time. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function blocksOf(lines: readonly (readonly [BlockKind, string])[]): readonly Block[] {
  let start = 0;
  let number = 0;
  return lines.map(([kind, line], index) => {
    const end = start + line.length;
    const block: Block = { index, kind, start, end, rawStart: start, rawEnd: end, line: index + 1, number: kind === 'lead' || kind === 'body' ? (number += 1) : null, evidence: BECAUSE, repeats: null, edits: [] };
    start = end + 1;
    return block;
  });
}

function mentionsOf(text: string, blocks: readonly Block[], names: Names): readonly Mention[] {
  const found: Mention[] = [];
  for (const [words, [type, entity]] of Object.entries(names)) {
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const block = blocks.findIndex((one) => one.start <= start && end <= one.end);
      found.push({ start, end, type, entity, block, metonym: false, evidence: [BECAUSE] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
