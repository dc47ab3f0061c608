import { parseArgs } from 'node:util';
import { ENGINES, type EngineName } from './engines/engine';

/** What the command was asked for. */
export interface Options {
  readonly sizes: readonly number[];
  readonly seed: number;
  readonly queries: number;
  readonly peers: readonly EngineName[];
  readonly json: boolean;
  readonly browser: boolean;
  readonly keep: boolean;
  readonly help: boolean;
}

const SIZES = '100,1000,10000,100000';
/** Enough that the 95th of a hundred stands on sixteen of them. */
const QUERIES = 336;
const OWN: EngineName = 'isnad';

export const USAGE = `npm run bench:search -- [options]

Makes corpora of any size from the sentences, words and names of the project, indexes them, and asks them:
seconds, memory and bytes of building; bytes and requests of a first answer; milliseconds of all others.
The same for other engines, at the sizes that they can do.

  --sizes N,N,…      how many articles (default ${SIZES})
  --seed N           another corpus and other queries (default 1)
  --queries N        how many queries (default ${QUERIES}); every third is also asked cold
  --peers NAMES      all (default), none, or some of ${ENGINES.filter((name) => name !== OWN).join(',')}
  --browser          also use the reader in a browser, on the greatest size, with a CPU four times slower
  --keep             leave the indexes in .cache/bench-search
  --json             print one JSON object
  --help             print this`;

/** Reads the words after the command. What it does not know, and numbers that are none, are a RangeError. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  return {
    sizes: (values.sizes ?? SIZES).split(',').map((size) => whole('sizes', size, 0, 1)),
    seed: whole('seed', values.seed, 1, 0),
    queries: whole('queries', values.queries, QUERIES, 1),
    peers: peersOf(values.peers ?? 'all'),
    json: values.json === true,
    browser: values.browser === true,
    keep: values.keep === true,
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { sizes: text, seed: text, queries: text, peers: text, json: flag, browser: flag, keep: flag, help: flag } }).values;
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}

function peersOf(names: string): readonly EngineName[] {
  const peers = ENGINES.filter((name) => name !== OWN);
  if (names === 'all') return peers;
  if (names === 'none') return [];
  return names.split(',').map((name) => {
    const found = peers.find((peer) => peer === name);
    if (found === undefined) throw new RangeError(`--peers ${name}: none of ${peers.join(', ')}`);
    return found;
  });
}

function whole(name: string, text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least)) throw new RangeError(`--${name} ${text}: a whole number from ${least} is needed`);
  return number;
}
