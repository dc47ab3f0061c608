import { writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { curve, curveReport } from './curve';
import { faultText } from './fault-text';
import { figuresOf, type RevisionResults } from './figures';
import { loadCorpus, NoCorpus } from './load-corpus';
import { readOptions, USAGE, type Options } from './options';
import { byLineage, byLink, byQuote } from './matchers';
import { report } from './report';
import { judgeRevisions, NoRevisions, readRevisions } from './revisions';
import { runTrials } from './run-trials';
import { measureSpeed } from './speed';
import { speedReport } from './speed-report';
import { targetsOf } from './targets';


/** The plain matcher and lineage are asked on one trial in so many. */
const OTHERS_EVERY = 20;
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
  const { seed, json } = options;
  const articles = await loadCorpus(options.corpus);
  if (options.curve) {
    const points = curve(articles, options);
    console.log(json ? JSON.stringify(points) : curveReport(points));
    return;
  }
  const revisions = options.revisions === undefined ? null : await followRevisions(options.revisions);
  const faults: string[] = [];
  const bar = progressBar(options.trials);
  const results = runTrials(articles, { ...options, othersEvery: OTHERS_EVERY, onTrial: bar.advance, onFault: (fault) => faults.push(faultText(fault)) });
  bar.stop();
  if (options.faults !== undefined) await writeFile(options.faults, faults.join('\n'));
  const figures = figuresOf(results, revisions, targetsOf(results), { seed, articles: articles.length, othersEvery: OTHERS_EVERY });
  const speed = options.speed ? measureSpeed(articles, seed) : null;
  if (json) console.log(JSON.stringify({ ...figures, speed }));
  else console.log([report(figures), ...(speed === null ? [] : [speedReport(speed)])].join('\n\n'));
}

async function followRevisions(path: string): Promise<RevisionResults> {
  const cases = await readRevisions(path);
  return { own: judgeRevisions(cases, byLink), lineage: judgeRevisions(cases, byLineage), peer: judgeRevisions(cases, byQuote) };
}

/** A bar on a terminal, silence elsewhere. */
function progressBar(total: number): { readonly advance: (done: number) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true, stream: process.stderr });
  bar.start(total, 0);
  return { advance: (done) => { if (done % 100 === 0) bar.update(done); }, stop: () => bar.stop() };
}
