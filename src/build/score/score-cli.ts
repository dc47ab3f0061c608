import { readFile } from 'node:fs/promises';
import { defineCommand, runMain } from 'citty';
import type { Article } from '../../core/model/article';
import type { Seed } from '../../core/model/seed';
import { buildKnowledge, readTables } from '../../core/lexicon/build-knowledge';
import { compileArticle } from '../../core/pipeline/compile-article';
import { decode } from '../../core/pipeline/decode/decode';
import { openTagger } from '../../core/pipeline/names/tagger/tagger';
import { articleCache } from '../article-cache';
import { compileSeeds, sharedLines, toFailure } from '../compile-seeds';
import { decodeBytes } from '../decode-bytes';
import { readGazetteer } from '../load-knowledge';
import { WEIGHTS } from '../load-tagger';
import { failureLine } from '../messages';
import { pipelineVersion } from '../pipeline-version';
import { CACHE, SEEDS } from '../project';
import { readSeeds } from '../read-seeds';
import { readGold, type Gold } from './gold';
import { leaveOneOut, type CompileWithout } from './leave-one-out';
import { leaveOneOutTable } from './leave-one-out-table';
import { score } from './score';
import { scoreTable } from './score-table';
import { laySheet, type Sheet } from './sheet';
import { countUncovered } from './uncovered';

const command = defineCommand({
  meta: { name: 'score', description: 'Compares what the pipeline finds with annotation. Exit code 1 when an annotated seed is missing or fails.' },
  args: {
    gold: { type: 'positional', description: 'folders or files of annotation', required: true },
    seeds: { type: 'string', default: SEEDS, description: 'folder of the seeds that the annotation names', valueHint: 'folder' },
    json: { type: 'boolean', description: 'print one JSON object' },
    errors: { type: 'boolean', description: 'list what was wrong or missed' },
    'leave-one-out': { type: 'boolean', description: 'score the names of each seed with tables that lack the hand-written entities it alone names' },
  },
  run: async ({ args }) => {
    const [read, version] = await Promise.all([readSeeds([args.seeds]), pipelineVersion()]);
    const { articles, failures } = await compileSeeds(read.seeds, { version, cache: articleCache(CACHE, version) });
    for (const failure of [...read.failures.map(toFailure), ...failures]) console.error(failureLine(failure, 'en'));
    const texts = new Map(read.seeds.flatMap((seed) => textOf(seed, articles).map((text) => [seed.file, text] as const)));
    const golds = await readGold(args._);
    const missing = golds.filter(({ file }) => !texts.has(file));
    for (const { file } of missing) console.error(`✗ ${file}: annotated, but not compiled from ${args.seeds}`);
    const sheets = golds.flatMap((gold) => sheetOf(gold, texts));
    const { report, json, errors } = args['leave-one-out'] === true ? await leftOut(sheets, articles, read.seeds) : whole(sheets, texts);
    if (args.errors === true) for (const line of errors) console.error(line);
    console.log(args.json === true ? JSON.stringify(json) : report);
    if (missing.length > 0 || sheets.length === 0) process.exitCode = 1;
  },
});

await runMain(command);

/** What the command prints: for a person, for a program, and what was wrong or missed. */
interface Outcome {
  readonly report: string;
  readonly json: unknown;
  readonly errors: readonly string[];
}

/** An article and the decoded seed that it was made from. */
interface Compiled {
  readonly article: Article;
  readonly raw: string;
}

function whole(sheets: readonly Sheet[], texts: ReadonlyMap<string, Compiled>): Outcome {
  const uncovered = Object.fromEntries([...texts].map(([file, { article, raw }]) => [file, countUncovered(raw, article.blocks)]));
  const { score: json, errors } = score(sheets, uncovered);
  return { report: scoreTable(json), json, errors };
}

/** Nothing of this is cached: every seed is compiled with tables of its own. */
async function leftOut(sheets: readonly Sheet[], articles: readonly Article[], seeds: readonly Seed[]): Promise<Outcome> {
  const [places, weights] = await Promise.all([readGazetteer(), readFile(WEIGHTS)]);
  const repeatedLines = await sharedLines(seeds);
  const compile: CompileWithout = (sheet, without) => {
    const seed = seeds.find(({ id }) => id === sheet.article.id);
    if (seed === undefined) throw new RangeError(`no seed ${sheet.article.id}`);
    const knowledge = buildKnowledge(places, without);
    return { ...sheet, article: compileArticle(seed, { decodeBytes, knowledge, tagger: openTagger(weights, knowledge), repeatedLines }) };
  };
  const { result, errors } = leaveOneOut(sheets, articles, readTables(places), compile);
  return { report: leaveOneOutTable(result), json: result, errors };
}

function sheetOf(gold: Gold, texts: ReadonlyMap<string, Compiled>): readonly Sheet[] {
  const text = texts.get(gold.file);
  return text === undefined ? [] : [laySheet(gold, text.article, text.raw)];
}

/** The article and the decoded text of a seed; nothing for a seed that failed. */
function textOf(seed: Seed, articles: readonly Article[]): readonly Compiled[] {
  return articles.filter(({ id }) => id === seed.id).map((article) => ({ article, raw: decode(seed.file, seed.bytes, decodeBytes).text }));
}
