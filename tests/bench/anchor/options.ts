import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface Options {
  readonly seed: number;
  readonly trials: number;
  /** Folder of a corpus; the project's own when absent. */
  readonly corpus: string | undefined;
  /** File of real revisions. */
  readonly revisions: string | undefined;
  /** File that faults are written to. */
  readonly faults: string | undefined;
  readonly json: boolean;
  readonly curve: boolean;
  readonly speed: boolean;
  readonly help: boolean;
}

/** Enough for 50,000 trials with whole sentences and longer passages. */
const TRIALS = 88_000;
/** Each of these is followed once for every position of every threshold. */
const CURVE_TRIALS = 6_000;

export const USAGE = `npm run bench:anchor -- [options]

Edits articles in every way that articles are edited, follows links into them, and counts where they lead.
Passages are runs of words, sentences, paragraphs; truth is known by where each letter of the edited text comes from.

  --seed N            another choice of passages and edits (default 1)
  --trials N          how many trials in all (default ${TRIALS}; for a curve ${CURVE_TRIALS})
  --corpus FOLDER     a compiled corpus, or a folder of .txt and .md files (default: the project's own articles)
  --revisions FILE    real revisions besides, as .json or .json.gz: {"revs": {"<a><f>": text}, "cases": [{f, a, b, cls, s, e, x}]}
  --speed             also measure how long a link into 20,000 words takes
  --curve             print how wrong and lost change with each threshold, and nothing else
  --faults FILE       write every wrong landing, and with lineage every one that is not right, with its surroundings
  --json              print one JSON object: counts, the same bytes for the same seed, trials and corpus (speed aside)
  --help              print this

right   at the passage (F1 of characters at least 0.8), or honestly lost when it is gone
near    at the passage with bounds that are off (0.5 to 0.8), at a part of a passage that was torn apart,
        or at a twin: the very same words at another place, counted apart as "twin", too
lost    lost though the passage is there
wrong   any other text, and any claim of a passage that is gone`;

/** Reads the words after the command. What it does not know, and numbers that are none, are a RangeError. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  return {
    seed: whole('seed', values.seed, 1, 0),
    trials: whole('trials', values.trials, values.curve === true ? CURVE_TRIALS : TRIALS, 1),
    corpus: values.corpus,
    revisions: values.revisions,
    faults: values.faults,
    json: values.json === true,
    curve: values.curve === true,
    speed: values.speed === true,
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { seed: text, trials: text, corpus: text, revisions: text, faults: text, json: flag, curve: flag, speed: flag, help: flag } }).values;
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least)) throw new RangeError(`--${name} ${text}: a whole number from ${least} is needed`);
  return number;
}
