import type { ReactNode } from 'react';
import type { SourceKind } from '../../../../core/attribution/sources';

/** Height of a row, and how much of it a mark fills: who is named stands tallest, who is not is drawn hollow. */
const HEIGHT = 10;
const MARKS = {
  outlet: { height: 10, className: 'fill-soft' },
  named: { height: 10, className: 'fill-accent' },
  role: { height: 5.5, className: 'fill-accent' },
  unnamed: { height: 8, className: 'fill-none stroke-accent' },
  alone: { height: 2.5, className: 'fill-edge' },
} as const satisfies Record<SourceKind | 'alone', { readonly height: number; readonly className: string }>;

/** Fewer passages than this leave the rest of the strip free, so that a short article does not look like a long one. */
const LEAST = 16;
const GAP = 0.24;

/** The passages of an article one beside the other, in reading order; a mark where one is meant. A picture of what its row says in numbers. */
export function Strip({ kind, blocks, filled }: { readonly kind: SourceKind | 'alone'; readonly blocks: readonly number[]; readonly filled: readonly number[] }): ReactNode {
  const { height, className } = MARKS[kind];
  const width = Math.max(LEAST, blocks.length);
  const marks = blocks.flatMap((block, at) => (filled.includes(block) ? [`M${at + GAP / 2} ${HEIGHT - height}h${1 - GAP}v${height}h${GAP - 1}z`] : []));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" className="mt-0.5 block h-3 w-full overflow-visible rtl:-scale-x-100">
      <path d={`M0 ${HEIGHT}h${blocks.length}`} vectorEffect="non-scaling-stroke" className="stroke-line forced-colors:stroke-[CanvasText]" />
      <path d={marks.join('')} vectorEffect="non-scaling-stroke" className={`${className} forced-colors:stroke-[CanvasText]`} />
    </svg>
  );
}
