import type { Colour } from '../../../core/anchor/saved/saved-passage';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { Span } from '../../../core/model/span';
import { runs, type Run } from '../../../core/text/runs';

/** Something drawn over the text. `index` is the position in the article's own list of that kind. */
export type Layer =
  | (Span & { readonly kind: 'mention'; readonly index: number; readonly filtered: boolean })
  | (Span & { readonly kind: 'time'; readonly index: number })
  | (Span & { readonly kind: 'quotation'; readonly index: number })
  | SavedLayer
  | (Span & { readonly kind: 'hit'; readonly index: number })
  | (Span & { readonly kind: 'target' });

/** Words that the reader keeps, where they stand now. */
export interface SavedLayer extends Span {
  readonly kind: 'saved';
  readonly id: string;
  readonly colour: Colour;
  /** True when the reader wrote something beside it. */
  readonly noted: boolean;
}

/** What is laid over an article besides what its pipeline found. */
export interface Overlay {
  /** Ids of the filter: a name stands out when it or a place that it lies in is among them. */
  readonly filtered: ReadonlySet<string>;
  /** Search hits, in the order in which one walks through them: those of the article's own passages, then those of what was set aside. */
  readonly hits: readonly Span[];
  /** The passages that a link points at. */
  readonly targets: readonly Span[];
  /** Oldest first. */
  readonly saved: readonly SavedLayer[];
}

/** A stretch of text with one look. */
export interface Piece extends Span {
  readonly mention: number | null;
  readonly filtered: boolean;
  readonly time: number | null;
  readonly hit: number | null;
  /** Of several, the one that begins last. */
  readonly saved: SavedLayer | null;
  /** The saved passages that begin with this piece. */
  readonly opens: readonly SavedLayer[];
}

/** Neighbouring pieces of one quotation, or of none. */
export interface Stretch extends Span {
  readonly quotation: number | null;
  readonly pieces: readonly Piece[];
}

/** Neighbouring stretches that the link points at, or that it does not. */
export interface Section extends Span {
  readonly target: boolean;
  readonly stretches: readonly Stretch[];
}

/** Every layer of an article, in no order. */
export function layersOf(article: Article, overlay: Overlay): readonly Layer[] {
  const wider = new Map<string, readonly string[]>(article.entities.map((entity) => [entity.id, [entity.id, ...entity.within]]));
  const isFiltered = (id: string): boolean => (wider.get(id) ?? [id]).some((one) => overlay.filtered.has(one));
  return [
    ...article.mentions.map(({ start, end, entity }, index) => ({ kind: 'mention' as const, start, end, index, filtered: isFiltered(entity) })),
    ...article.times.map(({ start, end }, index) => ({ kind: 'time' as const, start, end, index })),
    ...article.quotations.map(({ content }, index) => ({ kind: 'quotation' as const, start: content.start, end: content.end, index })),
    ...overlay.hits.map(({ start, end }, index) => ({ kind: 'hit' as const, start, end, index })),
    ...overlay.saved,
    ...overlay.targets.map(({ start, end }) => ({ kind: 'target' as const, start, end })),
  ];
}

/** Cuts one block at the borders of its layers, and joins what one quotation and what the link's passage hold. The sections cover the block without gaps. */
export function layOut(block: Block, layers: readonly Layer[]): readonly Section[] {
  const sections: { start: number; end: number; target: boolean; stretches: { start: number; end: number; quotation: number | null; pieces: Piece[] }[] }[] = [];
  for (const run of runs(block, layers)) {
    const target = run.ranges.some((layer) => layer.kind === 'target');
    const quotation = run.ranges.find((layer) => layer.kind === 'quotation')?.index ?? null;
    let section = sections.at(-1);
    if (section?.target !== target) sections.push((section = { start: run.start, end: run.end, target, stretches: [] }));
    let stretch = section.stretches.at(-1);
    if (stretch?.quotation !== quotation) section.stretches.push((stretch = { start: run.start, end: run.end, quotation, pieces: [] }));
    stretch.pieces.push(toPiece(run));
    stretch.end = section.end = run.end;
  }
  return sections;
}

function toPiece({ start, end, ranges }: Run<Layer>): Piece {
  const mention = ranges.find((layer) => layer.kind === 'mention');
  const saved = ranges.filter((layer) => layer.kind === 'saved');
  return {
    start,
    end,
    mention: mention?.index ?? null,
    filtered: mention?.filtered ?? false,
    time: ranges.find((layer) => layer.kind === 'time')?.index ?? null,
    hit: ranges.find((layer) => layer.kind === 'hit')?.index ?? null,
    saved: saved.at(-1) ?? null,
    opens: saved.filter((layer) => layer.start === start),
  };
}
