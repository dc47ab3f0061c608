import { stableJson } from '../core/corpus/stable-json';
import type { CorpusOutput } from './corpus-output';
import { nameDigest } from './digest';

/** Writes a value under a name that carries its hash, and gives the name. */
export async function writeJson(output: CorpusOutput, stem: string, value: unknown): Promise<string> {
  const json = stableJson(value);
  const name = `${stem}.${nameDigest(json)}.json`;
  await output.write(name, json);
  return name;
}
