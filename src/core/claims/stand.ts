import type { Stance } from '../model/annotation';

/** How somebody stands to what he says, as far as a cue tells; `doubts` when the article keeps its distance («زعم»). */
export const STANDS = ['asserts', 'denies', 'doubts', 'hints', 'warns', 'promises', 'asks'] as const;
export type Stand = (typeof STANDS)[number];

/** Whoever says, stresses or admits a thing holds it to be so. */
export const STAND_OF = {
  neutral: 'asserts',
  affirms: 'asserts',
  admits: 'asserts',
  denies: 'denies',
  doubts: 'doubts',
  hints: 'hints',
  warns: 'warns',
  promises: 'promises',
  asks: 'asks',
} as const satisfies Record<Stance, Stand>;
