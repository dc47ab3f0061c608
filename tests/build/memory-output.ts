import type { CorpusOutput } from '../../src/build/corpus-output';

/** Keeps a corpus in memory, in the order of writing. */
export class MemoryOutput implements CorpusOutput {
  readonly files = new Map<string, string | Uint8Array>();

  write(name: string, content: string | Uint8Array): Promise<void> {
    this.files.set(name, content);
    return Promise.resolve();
  }
}
