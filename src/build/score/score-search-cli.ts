import { defineCommand, runMain } from 'citty';
import { measureSearch } from './search/measure-search';
import { readSearchFile } from './search/search-file';

const command = defineCommand({
  meta: { name: 'score:search', description: 'Asks the search queries whose passages are known. Exit code 1 when a seed of the file does not compile.' },
  args: {
    file: { type: 'positional', description: 'queries with their passages, pairs by kind, or judged queries', required: true },
    seeds: { type: 'string', description: 'folder of the seeds, in place of those that the file names', valueHint: 'folder' },
    json: { type: 'boolean', description: 'print one JSON object, of our search alone' },
  },
  run: async ({ args }) => {
    const file = await readSearchFile(args.file);
    const { report, json } = await measureSearch(file, { seeds: args.seeds ?? null, peers: args.json !== true });
    console.log(args.json === true ? JSON.stringify(json) : report);
  },
});

await runMain(command);
