/** Where a corpus is written, file by file. Names are relative to it; `manifest.json` comes last. */
export interface CorpusOutput {
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
}
