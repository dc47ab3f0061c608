import { writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { figuresOf, type RevisionResults } from './figures';
import { loadCorpus, NoCorpus } from './load-corpus';
import { readOptions, USAGE, type Options } from './options';
import { report } from './report';
import { judgeRevisions, NoRevisions, readRevisions } from './revisions';
import { runTrials, type Result } from './run-trials';
import { targetsOf } from './targets';
import { byLink, byQuote } from './trial';
import { wrongLanding } from './wrong-landing';

/** The plain matcher is asked on one trial in so many. */
const PEER_EVERY = 10;
/** Exit code for a call that cannot be followed. */
const BAD_CALL = 2;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await bench(options);
} catch (error) {
  if (!(error instanceof RangeError || error instanceof NoCorpus || error instanceof NoRevisions)) throw error;
  console.error(error.message);
  process.exitCode = BAD_CALL;
}

async function bench(options: Options): Promise<void> {
  const { seed, json, wrong } = options;
  const articles = await loadCorpus(options.corpus);
  const revisions = options.revisions === undefined ? null : await followRevisions(options.revisions);
  const landings: string[] = [];
  const bar = progressBar(options.trials);
  const results: readonly Result[] = runTrials(articles, { ...options, peerEvery: PEER_EVERY, onTrial: bar.advance, onWrong: (...landing) => landings.push(wrongLanding(...landing)) });
  bar.stop();
  if (wrong !== undefined) await writeFile(wrong, landings.join('\n'));
  const figures = figuresOf(results, revisions, targetsOf(results), { seed, articles: articles.length, peerEvery: PEER_EVERY });
  console.log(json ? JSON.stringify(figures) : report(figures));
}

async function followRevisions(path: string): Promise<RevisionResults> {
  const cases = await readRevisions(path);
  return { own: judgeRevisions(cases, byLink), peer: judgeRevisions(cases, byQuote) };
}

/** A bar on a terminal, silence elsewhere. */
function progressBar(total: number): { readonly advance: (done: number) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true, stream: process.stderr });
  bar.start(total, 0);
  return { advance: (done) => { if (done % 100 === 0) bar.update(done); }, stop: () => bar.stop() };
}
