import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import type { Change } from './change-words';

/** A block that goes into an article. */
export interface Part {
  readonly from: Article;
  readonly block: number;
  /** Its ordinal there. */
  readonly passage: number;
  /** What becomes of its text; null for nothing. */
  readonly change: ((text: string, kept: readonly Span[]) => readonly Change[]) | null;
}

type Layers = { -readonly [Layer in 'blocks' | 'sentences' | 'mentions' | 'demonyms' | 'citations']: Article[Layer][number][] };

/** An article with the head of one and the blocks of others; the names in them go with them. */
export function composed(head: Article, parts: readonly Part[]): Article {
  const layers: Layers = { blocks: [], sentences: [], mentions: [], demonyms: [], citations: [] };
  const entities = new Map(head.entities.map((entity) => [entity.id, entity]));
  let text = '';
  for (const { from, block: number, change } of parts) {
    for (const entity of from.entities) entities.set(entity.id, entity);
    const block = from.blocks[number];
    if (block === undefined) continue;
    const inside = <T extends { readonly block: number }>(layer: readonly T[]): readonly T[] => layer.filter((mark) => mark.block === number);
    const old = from.text.slice(block.start, block.end);
    const names = [...inside(from.mentions), ...inside(from.demonyms)].map(({ start, end }) => ({ start: start - block.start, end: end - block.start }));
    const changes = change?.(old, names) ?? [];
    const written = applied(old, changes);
    if (text !== '') text += '\n';
    const base = text.length;
    const index = layers.blocks.length;
    const at = (offset: number): number => base + moved(offset - block.start, changes);
    const placed = <T extends Span>(mark: T): T & { readonly block: number } => ({ ...mark, start: at(mark.start), end: at(mark.end), block: index });
    text += written;
    layers.blocks.push({ ...block, index, start: base, end: base + written.length, rawStart: base, rawEnd: base + written.length });
    layers.sentences.push(...inside(from.sentences).map(placed));
    layers.mentions.push(...inside(from.mentions).map(placed));
    layers.demonyms.push(...inside(from.demonyms).map(placed));
    layers.citations.push(...inside(from.citations).map(placed));
  }
  return { ...head, ...layers, text, title: { ...head.title, text: text.slice(0, layers.blocks[0]?.end ?? 0) }, entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function applied(text: string, changes: readonly Change[]): string {
  return [...changes].reverse().reduce((whole, { start, end, text: other }) => whole.slice(0, start) + other + whole.slice(end), text);
}

function moved(offset: number, changes: readonly Change[]): number {
  return changes.reduce((sum, { start, end, text }) => (end <= offset ? sum + text.length - (end - start) : sum), offset);
}
