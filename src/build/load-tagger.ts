import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge } from '../core/lexicon/knowledge';
import { openTagger, type Tagger } from '../core/pipeline/names/tagger/tagger';
import { PROJECT } from './project';

/** The weights that ship. */
export const WEIGHTS = join(PROJECT, 'src/core/pipeline/names/tagger/weights.bin');

/** Reads the weights and makes the tagger that recognition needs. */
export async function loadTagger(knowledge: Knowledge, file: string = WEIGHTS): Promise<Tagger> {
  return openTagger(await readFile(file), knowledge);
}
