import { compileSeeds } from '../../src/build/compile-seeds';
import { decodeBytes } from '../../src/build/decode-bytes';
import { readSeeds } from '../../src/build/read-seeds';
import { readGold } from '../../src/build/score/gold';
import { score, type Score } from '../../src/build/score/score';
import { laySheet } from '../../src/build/score/sheet';
import { countUncovered } from '../../src/build/score/uncovered';
import { decode } from '../../src/core/pipeline/decode/decode';

/** Compiles the seeds of a folder, as the project does, and compares them with the annotation of another. */
export async function scoreFolder(seedFolder: string, goldFolder: string): Promise<Score> {
  const { seeds } = await readSeeds([seedFolder]);
  const { articles } = await compileSeeds(seeds, { version: 'test', cache: null });
  const texts = articles.map((article) => {
    const seed = seeds.find(({ id }) => id === article.id);
    if (seed === undefined) throw new RangeError(`no seed gave ${article.id}`);
    return { file: seed.file, article, raw: decode(seed.file, seed.bytes, decodeBytes).text };
  });
  const sheets = (await readGold([goldFolder])).map((gold) => {
    const text = texts.find(({ file }) => file === gold.file);
    if (text === undefined) throw new RangeError(`${gold.file} is annotated, but did not compile`);
    return laySheet(gold, text.article, text.raw);
  });
  return score(sheets, Object.fromEntries(texts.map(({ file, article, raw }) => [file, countUncovered(raw, article.blocks)]))).score;
}
