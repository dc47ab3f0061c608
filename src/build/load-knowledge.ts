import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildKnowledge } from '../core/lexicon/build-knowledge';
import type { Knowledge } from '../core/lexicon/knowledge';
import { PROJECT } from './project';

const PLACES = join(PROJECT, 'src/core/lexicon/gazetteer/places.tsv');

/** Reads the big gazetteer and builds the tables that recognition needs. */
export async function loadKnowledge(): Promise<Knowledge> {
  return buildKnowledge(await readGazetteer());
}

/** The text of the big gazetteer. */
export function readGazetteer(): Promise<string> {
  return readFile(PLACES, 'utf8');
}
