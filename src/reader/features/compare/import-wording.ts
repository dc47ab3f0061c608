import { OWN_WORDING_FILE } from '../../../core/compare/own-wording-file';
import { type BadActs, isBadActs, mergeActs, parseActs } from '../../../core/model/act-file';
import { ownWordingStore } from '../../data/own-wording';
import { chosenText } from '../../parts/chosen-text';

/** No file of words that people chose is larger, in bytes. */
const LARGEST = 2_000_000;

/** What became of a file: how many acts it brought, or why it brought none. */
export type ImportedWording =
  | { readonly ok: true; readonly file: string; readonly added: number }
  | { readonly ok: false; readonly file: string; readonly code: BadActs['code'] | 'unreadable' | 'too-large'; readonly place: string };

/** Adds the acts of a file to the reader's own. One that cannot be used changes nothing. */
export async function importWording(file: File): Promise<ImportedWording> {
  const chosen = await chosenText(file, LARGEST);
  if ('code' in chosen) return { ok: false, file: file.name, code: chosen.code, place: '' };
  const read = parseActs(OWN_WORDING_FILE, chosen.text);
  if (isBadActs(read)) return { ok: false, file: file.name, ...read };
  const { acts, added } = mergeActs(ownWordingStore.read().acts, read, (act) => JSON.stringify(act));
  if (added > 0) ownWordingStore.change(acts);
  return { ok: true, file: file.name, added };
}
