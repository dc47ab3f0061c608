import type { Entity } from '../model/entity';
import type { Evidence } from '../model/evidence';
import type { Correction } from './correction';

/** Why a corrected mention is marked as it is: the corrections that moved it, the last first, and that of its type. `words` is what it was taken for before. */
export function evidenceOf(by: readonly Correction[], typed: boolean, before: Pick<Entity, 'ar' | 'latin'> | undefined): readonly Evidence[] {
  const words = before?.ar ?? before?.latin ?? null;
  const last = by.at(-1);
  return [...(last === undefined ? [] : [evidence(last.kind, words)]), ...(typed ? [evidence('other-type', null)] : [])];
}

function evidence(kind: Correction['kind'], words: string | null): Evidence {
  return { by: 'editor', id: EVIDENCE[kind], words: kind === 'other-type' ? null : words, score: null };
}

/** What is no name has no mark that could tell why. */
const EVIDENCE = {
  'not-a-name': 'correction.not-a-name',
  'other-type': 'correction.other-type',
  'same-as': 'correction.same-as',
  'not-same-as': 'correction.not-same-as',
} as const satisfies Record<Correction['kind'], string>;
