import * as z from 'zod/mini';
import { placeInJson, readJson } from '../model/json-file';
import { WORDING_VERSION, wordingFileSchema, type WordingFile, type WordingSet } from './wording-set';

const versionSchema = z.object({ 'isnad-wording': z.unknown() });

/** Why a table cannot be used. `code` is the key of the message; `place` is the path in the JSON, or empty. */
export interface BadWording {
  readonly code: 'no-json' | 'no-wording' | 'version' | 'damaged' | 'twice';
  readonly place: string;
}

/** The sets of a published table, or what is wrong with it. Never throws. */
export function parseWording(json: string): readonly WordingSet[] | BadWording {
  const value = readJson(json);
  if (value === undefined) return { code: 'no-json', place: '' };
  const versioned = versionSchema.safeParse(value);
  if (!versioned.success || versioned.data['isnad-wording'] === undefined) return { code: 'no-wording', place: '' };
  if (versioned.data['isnad-wording'] !== WORDING_VERSION) return { code: 'version', place: '' };
  const file = wordingFileSchema.safeParse(value);
  if (!file.success) return { code: 'damaged', place: placeInJson(file.error.issues[0]?.path ?? []) };
  const { sets } = file.data;
  const twice = sets.findIndex(({ id }, at) => sets.findIndex((other) => other.id === id) !== at);
  return twice === -1 ? sets : { code: 'twice', place: placeInJson(['sets', twice, 'id']) };
}

/** The table to publish. */
export function wordingFile(sets: readonly WordingSet[]): WordingFile {
  return { 'isnad-wording': WORDING_VERSION, sets };
}

/** True for the outcome of a table that cannot be used. */
export function isBadWording(outcome: readonly WordingSet[] | BadWording): outcome is BadWording {
  return 'code' in outcome;
}
