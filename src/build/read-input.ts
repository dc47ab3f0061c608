import type { Correction } from '../core/corrections/correction';
import { toFailure } from './compile-seeds';
import { sha256 } from './digest';
import { pipelineVersion } from './pipeline-version';
import type { Previous } from './read-previous';
import { listSeeds, type ReadSeeds, type SeedHandle } from './read-seeds';

/** Seeds as found, and a hash of all that decides what they become. */
export interface CorpusInput {
  readonly read: ReadSeeds<SeedHandle>;
  readonly version: string;
  readonly corrections: readonly Correction[];
  /** The corpus that is replaced; null for none. */
  readonly previous: Previous | null;
  readonly hash: string;
}

/** Finds the seeds of folders and files. */
export async function readInput(places: readonly string[], maxBytes?: number, corrections: readonly Correction[] = [], previous: Previous | null = null): Promise<CorpusInput> {
  const [read, version] = await Promise.all([listSeeds(places, maxBytes), pipelineVersion()]);
  const seeds = read.seeds.map(({ file, sha256: bytes, sidecar }) => [file, bytes, sidecar]);
  return { read, version, corrections, previous, hash: sha256(JSON.stringify([version, seeds, read.failures.map(toFailure), corrections, previous?.hash])) };
}
