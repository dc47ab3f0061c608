import * as z from 'zod/mini';
import type { ActFile } from '../model/act-file';
import type { Regrouping } from './regroup';

const key = z.string().check(z.minLength(1));
const keys = z.readonly(z.array(key).check(z.minLength(1)));

/** One act of a reader. */
export const regroupingSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('apart'), passages: keys }),
    z.strictObject({ kind: z.literal('with'), passages: keys, to: key }),
    z.strictObject({ kind: z.literal('join'), first: key, second: key }),
  ]),
) satisfies z.ZodMiniType<Regrouping>;

/** The file that carries regroupings. */
export const REGROUPINGS_FILE: ActFile<Regrouping> = { mark: 'isnad-regroupings', act: regroupingSchema, most: 20_000 };

/** Equal for equal acts, in whatever order they name passages. */
export function nameOfRegrouping(act: Regrouping): string {
  switch (act.kind) {
    case 'apart':
      return JSON.stringify([act.kind, ...[...act.passages].sort()]);
    case 'with':
      return JSON.stringify([act.kind, act.to, ...[...act.passages].sort()]);
    case 'join':
      return JSON.stringify([act.kind, act.first, act.second]);
  }
}
