import type { Stance } from '../model/annotation';

/** How somebody stands to what he says, as far as a cue tells; `doubts` when the article keeps its distance («زعم»). */
export const STANDS = ['asserts', 'admits', 'denies', 'doubts', 'hints', 'warns', 'promises', 'asks'] as const;
export type Stand = (typeof STANDS)[number];

/** Whoever says or stresses a thing holds it to be so; so does who admits it, against himself. */
export const STAND_OF = {
  neutral: 'asserts',
  affirms: 'asserts',
  admits: 'admits',
  denies: 'denies',
  doubts: 'doubts',
  hints: 'hints',
  warns: 'warns',
  promises: 'promises',
  asks: 'asks',
} as const satisfies Record<Stance, Stand>;
