import type { Query } from '@tanstack/react-query';

/** Marks what follows the reader's corrections and the build: it is made anew when they change. */
export const CORRECTED = { meta: { corrected: true } } as const;

/** True for what is marked so. */
export function isCorrected({ meta }: Query): boolean {
  return meta?.['corrected'] === true;
}
