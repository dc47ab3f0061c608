/** The file that names all others, and is written last. */
export const MANIFEST = 'manifest.json';

/** Where a corpus is written, file by file. Names are relative to it. */
export interface CorpusOutput {
  /** May be done with the file only when a later call answers; the manifest waits for all files before it. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
}
