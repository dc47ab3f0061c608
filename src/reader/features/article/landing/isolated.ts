import { FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE } from '../../../../core/text/code-points';

/** A name of whatever direction inside a sentence of either, so that neither turns the other around. */
export function isolated(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE;
}
