import { readInput, type CorpusInput } from './build-corpus';
import { badCorrectionsLine } from './messages';
import { CORRECTIONS, SEEDS } from './project';
import { readCorrections } from './read-corrections';

/** What the site is built from: the project's seeds, and the corrections that the environment names. Throws when these cannot be used. */
export async function readSiteInput(): Promise<CorpusInput> {
  const corrections = CORRECTIONS === undefined ? [] : await readCorrections(CORRECTIONS);
  if ('code' in corrections) throw new Error(badCorrectionsLine(CORRECTIONS ?? '', corrections, 'en'));
  return readInput([SEEDS], undefined, corrections);
}
