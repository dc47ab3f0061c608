import type { Regrouping } from '../../../core/claims/regroup';
import { nameOfRegrouping, REGROUPINGS_FILE } from '../../../core/claims/regroupings-file';
import { type BadActs, isBadActs, mergeActs, parseActs } from '../../../core/model/act-file';
import { regroupingStore } from '../../data/use-regroupings';
import { chosenText } from '../../parts/chosen-text';

/** No file of regroupings that people made is larger, in bytes. */
const LARGEST = 8_000_000;

/** What became of a file: how many acts it brought and all that there are now, or why it brought none. */
export type ImportedRegroupings =
  | { readonly ok: true; readonly file: string; readonly added: number; readonly known: number; readonly acts: readonly Regrouping[] }
  | { readonly ok: false; readonly file: string; readonly code: BadActs['code'] | 'unreadable' | 'too-large'; readonly place: string };

/** Adds the acts of a file to the reader's own. One that cannot be used changes nothing. */
export async function importRegroupings(file: File): Promise<ImportedRegroupings> {
  const chosen = await chosenText(file, LARGEST);
  if ('code' in chosen) return { ok: false, file: file.name, code: chosen.code, place: '' };
  const read = parseActs(REGROUPINGS_FILE, chosen.text);
  if (isBadActs(read)) return { ok: false, file: file.name, ...read };
  const { acts, added, known } = mergeActs(regroupingStore.read().acts, read, nameOfRegrouping);
  if (added > 0) regroupingStore.change(acts);
  return { ok: true, file: file.name, added, known, acts };
}
