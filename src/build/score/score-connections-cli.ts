import { join } from 'node:path';
import { defineCommand, runMain } from 'citty';
import { PROJECT } from '../project';
import { measureConnections } from './connections/connections-table';
import { readPairs } from './connections/pairs-file';

const PAIRS = join(PROJECT, 'tests/score/connections/pairs.json');

const command = defineCommand({
  meta: { name: 'score:connections', description: 'Compares the passages that the corpus build ties with pairs judged by a reader.' },
  args: {
    file: { type: 'positional', description: 'judged pairs', required: false, default: PAIRS },
    json: { type: 'boolean', description: 'print one JSON object' },
    pool: { type: 'string', default: '0', description: 'list so many of the pairs found that nobody judged, surest first', valueHint: 'count' },
  },
  run: async ({ args }) => {
    const { report, json } = await measureConnections(await readPairs(args.file), Number(args.pool));
    console.log(args.json === true ? JSON.stringify(json) : report);
  },
});

await runMain(command);
