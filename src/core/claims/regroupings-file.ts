import * as z from 'zod/mini';
import { placeInJson, readJson } from '../model/json-file';
import type { Regrouping } from './regroup';

/** Version of the file of regroupings. Any other is refused. */
const VERSION = 1;
/** More than a person makes, and few enough to be checked at once. */
const MOST = 20_000;

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

const fileSchema = z.strictObject({ 'isnad-regroupings': z.literal(VERSION), acts: z.array(regroupingSchema).check(z.maxLength(MOST)) });
const versionSchema = z.object({ 'isnad-regroupings': z.unknown() });

/** Why a file of regroupings cannot be used. `code` is the key of the message; `place` is the path in the JSON, or empty. */
export interface BadRegroupings {
  readonly code: 'no-json' | 'no-regroupings' | 'version' | 'damaged';
  readonly place: string;
}

/** The acts of a file, in order, or what is wrong with it. Never throws. */
export function parseRegroupings(json: string): readonly Regrouping[] | BadRegroupings {
  const value = readJson(json);
  if (value === undefined) return { code: 'no-json', place: '' };
  const versioned = versionSchema.safeParse(value);
  if (!versioned.success || versioned.data['isnad-regroupings'] === undefined) return { code: 'no-regroupings', place: '' };
  if (versioned.data['isnad-regroupings'] !== VERSION) return { code: 'version', place: '' };
  const file = fileSchema.safeParse(value);
  return file.success ? file.data.acts : { code: 'damaged', place: placeInJson(file.error.issues[0]?.path ?? []) };
}

/** True for the outcome of a file that cannot be used. */
export function isBadRegroupings(outcome: readonly Regrouping[] | BadRegroupings): outcome is BadRegroupings {
  return 'code' in outcome;
}

/** The file of a reader's acts, one a line. */
export function formatRegroupings(acts: readonly Regrouping[]): string {
  const lines = acts.map((act) => JSON.stringify(act));
  return `{"isnad-regroupings":${VERSION},"acts":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

/** The acts of a reader and those of a file, which come after his own as they would have been done; what he did himself is not done twice. */
export function mergeRegroupings(own: readonly Regrouping[], more: readonly Regrouping[]): { readonly acts: readonly Regrouping[]; readonly added: number; readonly known: number } {
  const done = new Set(own.map(nameOf));
  const fresh = more.filter((act) => {
    const isNew = !done.has(nameOf(act));
    done.add(nameOf(act));
    return isNew;
  });
  return { acts: [...own, ...fresh], added: fresh.length, known: more.length - fresh.length };
}

/** Equal for equal acts, in whatever order they name passages. */
function nameOf(act: Regrouping): string {
  switch (act.kind) {
    case 'apart':
      return JSON.stringify([act.kind, ...[...act.passages].sort()]);
    case 'with':
      return JSON.stringify([act.kind, act.to, ...[...act.passages].sort()]);
    case 'join':
      return JSON.stringify([act.kind, act.first, act.second]);
  }
}
