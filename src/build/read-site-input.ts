import { readInput, type CorpusInput } from './read-input';
import { badCorrectionsLine, badPreviousLine } from './messages';
import { CORRECTIONS, PREVIOUS, SEEDS } from './project';
import { readCorrections } from './read-corrections';
import { readPrevious } from './read-previous';

/** What the site is built from: the project's seeds, and the corrections and the previous corpus that the environment names. Throws when these cannot be used. */
export async function readSiteInput(): Promise<CorpusInput> {
  const corrections = CORRECTIONS === undefined ? [] : await readCorrections(CORRECTIONS);
  if ('code' in corrections) throw new Error(badCorrectionsLine(CORRECTIONS ?? '', corrections, 'en'));
  const previous = PREVIOUS === undefined ? null : await readPrevious(PREVIOUS);
  if (previous !== null && 'code' in previous) throw new Error(badPreviousLine(PREVIOUS ?? '', previous, 'en'));
  return readInput([SEEDS], undefined, corrections, previous);
}
