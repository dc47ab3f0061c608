import type { CompareMark } from '../../../core/compare/difference';

/** Told apart by the kind of line, so that colour is not needed. */
export const MARKS = { differs: 'compare-differs', shared: 'compare-shared', only: 'compare-only' } as const satisfies Record<CompareMark['kind'], string>;
