import { stableJson } from '../core/corpus/stable-json';
import { SCHEMA_VERSION } from '../core/model/article';
import type { Manifest, SeedFailure } from '../core/model/corpus';
import { ANALYZER_VERSION } from '../core/search/analyze/analyzer-version';
import { MANIFEST, type CorpusOutput } from './corpus-output';
import { nameDigest } from './digest';
import type { WrittenIndex } from './publish-articles';

/** What a manifest names. */
export interface Named {
  readonly index: WrittenIndex;
  /** File of the lineage's index; null for none. */
  readonly lineage: string | null;
  readonly failures: readonly SeedFailure[];
}

/** Writes the manifest, which is the last file of a corpus. */
export async function writeManifest({ index: { file, articles, passages, connections }, lineage, failures }: Named, output: CorpusOutput): Promise<void> {
  const manifest: Omit<Manifest, 'build'> = { schema: SCHEMA_VERSION, analyzer: ANALYZER_VERSION, files: { index: file, ...(lineage !== null && { lineage }), ...(connections !== null && { connections }) }, articles, passages, failures };
  await output.write(MANIFEST, stableJson({ ...manifest, build: nameDigest(stableJson(manifest)) } satisfies Manifest));
}
