import { SEEDS } from '../../../src/build/project';
import { readSeeds } from '../../../src/build/read-seeds';

/** The lines of the first corpus that hold anything. */
export async function seedLines(): Promise<readonly string[]> {
  const { seeds } = await readSeeds([SEEDS]);
  return seeds.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split(/\r?\n/)).filter((line) => line.trim() !== '');
}
