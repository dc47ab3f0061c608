import type { Told } from '../../../src/core/compare/told';
import type { Mention, Quotation, Time } from '../../../src/core/model/annotation';
import { articleSchema, SCHEMA_VERSION } from '../../../src/core/model/article';
import type { EntityId, EntityType } from '../../../src/core/model/entity';

const BY_HAND = { by: 'rule', id: 'test', words: null, score: null } as const;

/** What is laid over a text: words with what they stand for. */
interface Layers {
  readonly names?: Readonly<Record<string, EntityId>>;
  /** Of names that are no places. */
  readonly types?: Readonly<Record<string, EntityType>>;
  readonly times?: Readonly<Record<string, string>>;
  /** Words of the speaker. */
  readonly speakers?: readonly string[];
  /** Words of a speaker who is known. */
  readonly named?: Readonly<Record<string, EntityId>>;
}

/** Passages of an article made of these paragraphs, each one sentence. */
export function compileText(paragraphs: readonly string[], { names = {}, types = {}, times = {}, speakers = [], named = {} }: Layers = {}): Told {
  const text = paragraphs.join('\n');
  const starts = paragraphs.map((_, at) => paragraphs.slice(0, at).join('\n').length + Number(at > 0));
  const blocks = paragraphs.map((paragraph, index) => {
    const start = starts[index] ?? 0;
    const end = start + paragraph.length;
    return { index, kind: 'body', start, end, rawStart: start, rawEnd: end, line: index + 1, number: index + 1, evidence: BY_HAND, repeats: null, edits: [] };
  });
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    const block = blocks.findIndex((one) => one.start <= start && start < one.end);
    return { start, end: start + words.length, block };
  };
  const article = articleSchema.parse({
    schema: SCHEMA_VERSION,
    id: 'made',
    provenance: { file: 'made.txt', size: 1, sha256: '0', encoding: 'utf-8', url: null, author: null },
    title: { text: '', block: null, generated: true },
    publisher: null,
    date: null,
    text,
    blocks,
    sentences: blocks.map(({ start, end, index }) => ({ start, end, block: index })),
    mentions: Object.entries(names).map(([words, entity]): Mention => ({ ...spanOf(words), type: types[words] ?? 'LOC', entity, metonym: false, evidence: [] })),
    demonyms: [],
    times: Object.entries(times).map(([words, value]): Time => ({ ...spanOf(words), value, mod: null, evidence: BY_HAND })),
    quotations: [...speakers, ...Object.keys(named)].map((words): Quotation => {
      const { start, end, block } = spanOf(words);
      return { kind: 'indirect', block, content: { start: end, end: blocks[block]?.end ?? end }, cue: null, stance: 'neutral', speaker: { kind: named[words] === undefined ? 'role' : 'named', entity: named[words] ?? null, span: { start, end }, implicit: false }, via: [], evidence: BY_HAND };
    }),
    citations: [],
    entities: [],
    words: 1,
    diagnostics: [],
  });
  return { article, blocks: article.blocks };
}
