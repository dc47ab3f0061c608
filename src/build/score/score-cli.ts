import { defineCommand, runMain } from 'citty';
import type { Article } from '../../core/model/article';
import type { Seed } from '../../core/model/seed';
import { decode } from '../../core/pipeline/decode/decode';
import { articleCache } from '../article-cache';
import { readInput } from '../build-corpus';
import { compileSeeds, toFailure } from '../compile-seeds';
import { decodeBytes } from '../decode-bytes';
import { failureLine } from '../messages';
import { CACHE, SEEDS } from '../project';
import { readGold } from './gold';
import { score } from './score';
import { scoreTable } from './score-table';
import { laySheet } from './sheet';
import { countUncovered } from './uncovered';

const command = defineCommand({
  meta: { name: 'score', description: 'Compares what the pipeline finds with annotation. Exit code 1 when an annotated seed is missing or fails.' },
  args: {
    gold: { type: 'positional', description: 'folders or files of annotation', required: true },
    seeds: { type: 'string', default: SEEDS, description: 'folder of the seeds that the annotation names', valueHint: 'folder' },
    json: { type: 'boolean', description: 'print one JSON object' },
    errors: { type: 'boolean', description: 'list what was wrong or missed' },
  },
  run: async ({ args }) => {
    const { read, version } = await readInput([args.seeds]);
    const { articles, failures } = await compileSeeds(read.seeds, { version, cache: articleCache(CACHE, version) });
    for (const failure of [...read.failures.map(toFailure), ...failures]) console.error(failureLine(failure, 'en'));
    const texts = new Map(read.seeds.flatMap((seed) => textOf(seed, articles).map((text) => [seed.file, text] as const)));
    const golds = await readGold(args._);
    const missing = golds.filter(({ file }) => !texts.has(file));
    for (const { file } of missing) console.error(`✗ ${file}: annotated, but not compiled from ${args.seeds}`);
    const sheets = golds.flatMap((gold) => {
      const text = texts.get(gold.file);
      return text === undefined ? [] : [laySheet(gold, text.article, text.raw)];
    });
    const uncovered = Object.fromEntries([...texts].map(([file, { article, raw }]) => [file, countUncovered(raw, article.blocks)]));
    const result = score(sheets, uncovered);
    if (args.errors === true) for (const line of result.errors) console.error(line);
    console.log(args.json === true ? JSON.stringify(result.score) : scoreTable(result.score));
    if (missing.length > 0 || sheets.length === 0) process.exitCode = 1;
  },
});

await runMain(command);

/** The article and the decoded text of a seed; nothing for a seed that failed. */
function textOf(seed: Seed, articles: readonly Article[]): readonly { readonly article: Article; readonly raw: string }[] {
  return articles.filter(({ id }) => id === seed.id).map((article) => ({ article, raw: decode(seed.file, seed.bytes, decodeBytes).text }));
}
