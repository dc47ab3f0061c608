import * as z from 'zod/mini';
import { placeInJson, readJson } from '../model/json-file';
import { correctionSchema, type Correction } from './correction';

/** Version of the file of corrections. Any other is refused. */
const VERSION = 1;
/** More than a person makes in a lifetime of reading, and few enough to be checked at once. */
const MOST = 20_000;

/** The file that readers exchange and that the command line applies for everyone. */
export const correctionsFileSchema = z.readonly(
  z.strictObject({ 'isnad-corrections': z.literal(VERSION), corrections: z.readonly(z.array(correctionSchema).check(z.maxLength(MOST))) }),
);

const versionSchema = z.object({ 'isnad-corrections': z.unknown() });

/** Why a file of corrections cannot be used. `code` is the key of the message; `place` is the path in the JSON, or empty. */
export interface BadCorrections {
  readonly code: 'no-json' | 'no-corrections' | 'version' | 'damaged';
  readonly place: string;
}

/** The corrections of a file, in order, or what is wrong with it. Never throws. */
export function parseCorrections(json: string): readonly Correction[] | BadCorrections {
  const value = readJson(json);
  if (value === undefined) return { code: 'no-json', place: '' };
  const versioned = versionSchema.safeParse(value);
  if (!versioned.success || versioned.data['isnad-corrections'] === undefined) return { code: 'no-corrections', place: '' };
  if (versioned.data['isnad-corrections'] !== VERSION) return { code: 'version', place: '' };
  const file = correctionsFileSchema.safeParse(value);
  if (file.success) return file.data.corrections;
  return { code: 'damaged', place: placeInJson(file.error.issues[0]?.path ?? []) };
}

/** The file of a list of corrections, one a line. */
export function formatCorrections(corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) => JSON.stringify(correction));
  return `{"isnad-corrections":${VERSION},"corrections":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

/** True for the outcome of a file that cannot be used. */
export function isBad(outcome: readonly Correction[] | BadCorrections): outcome is BadCorrections {
  return 'code' in outcome;
}
