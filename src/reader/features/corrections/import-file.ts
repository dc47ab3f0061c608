import { isBad, parseCorrections, type BadCorrections } from '../../../core/corrections/corrections-file';
import { mergeCorrections } from '../../../core/corrections/merge-corrections';
import { correctionStore } from '../../data/use-corrections';
import { chosenText } from '../../parts/chosen-text';

/** No file of corrections that people made is larger, in bytes. */
const LARGEST = 8_000_000;

/** What became of a file: how many corrections it brought, or why it brought none. */
export type Imported =
  | { readonly ok: true; readonly file: string; readonly added: number; readonly known: number; readonly replaced: number }
  | { readonly ok: false; readonly file: string; readonly code: BadCorrections['code'] | 'unreadable' | 'too-large'; readonly place: string };

/** Takes over the corrections of a file. One that cannot be used changes nothing. */
export async function importFile(file: File): Promise<Imported> {
  const chosen = await chosenText(file, LARGEST);
  if ('code' in chosen) return { ok: false, file: file.name, code: chosen.code, place: '' };
  const read = parseCorrections(chosen.text);
  if (isBad(read)) return { ok: false, file: file.name, ...read };
  const { corrections, added, known, replaced } = mergeCorrections(correctionStore.read().corrections, read);
  if (added + replaced > 0) correctionStore.change(corrections, { kind: 'imported' });
  return { ok: true, file: file.name, added, known, replaced };
}
