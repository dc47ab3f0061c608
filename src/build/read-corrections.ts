import { readFile } from 'node:fs/promises';
import type { Correction } from '../core/corrections/correction';
import { parseCorrections, type BadCorrections } from '../core/corrections/corrections-file';

/** The corrections of a file, or why it cannot be used. */
export async function readCorrections(path: string): Promise<readonly Correction[] | BadCorrections | { readonly code: 'unreadable'; readonly place: string }> {
  const json = await readFile(path, 'utf8').catch(() => null);
  return json === null ? { code: 'unreadable', place: '' } : parseCorrections(json);
}
