import * as z from 'zod/mini';
import { placeInJson, readJson } from '../model/json-file';
import { type WordingAct, wordingActSchema } from './own-wording';

/** Version of the file of a reader's words. Any other is refused. */
const VERSION = 1;
/** More than a person makes, and few enough to be checked at once. */
const MOST = 5000;

const fileSchema = z.strictObject({ 'isnad-own-wording': z.literal(VERSION), acts: z.array(wordingActSchema).check(z.maxLength(MOST)) });
const versionSchema = z.object({ 'isnad-own-wording': z.unknown() });

/** Why a file of a reader's words cannot be used. `code` is the key of the message; `place` is the path in the JSON, or empty. */
export interface BadOwnWording {
  readonly code: 'no-json' | 'no-words' | 'version' | 'damaged';
  readonly place: string;
}

/** The acts of a file, in order, or what is wrong with it. Never throws. */
export function parseOwnWording(json: string): readonly WordingAct[] | BadOwnWording {
  const value = readJson(json);
  if (value === undefined) return { code: 'no-json', place: '' };
  const versioned = versionSchema.safeParse(value);
  if (!versioned.success || versioned.data['isnad-own-wording'] === undefined) return { code: 'no-words', place: '' };
  if (versioned.data['isnad-own-wording'] !== VERSION) return { code: 'version', place: '' };
  const file = fileSchema.safeParse(value);
  return file.success ? file.data.acts : { code: 'damaged', place: placeInJson(file.error.issues[0]?.path ?? []) };
}

/** True for the outcome of a file that cannot be used. */
export function isBadOwnWording(outcome: readonly WordingAct[] | BadOwnWording): outcome is BadOwnWording {
  return 'code' in outcome;
}

/** The file of a reader's acts, one a line. */
export function formatOwnWording(acts: readonly WordingAct[]): string {
  const lines = acts.map((act) => JSON.stringify(act));
  return `{"isnad-own-wording":${VERSION},"acts":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

/** The acts of a reader, and after them those of a file that he did not do himself. */
export function mergeOwnWording(own: readonly WordingAct[], more: readonly WordingAct[]): { readonly acts: readonly WordingAct[]; readonly added: number } {
  const done = new Set(own.map((act) => JSON.stringify(act)));
  const fresh = more.filter((act) => !done.has(JSON.stringify(act)));
  return { acts: [...own, ...fresh], added: fresh.length };
}
