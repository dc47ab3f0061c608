import { readFile, writeFile } from 'node:fs/promises';
import { defineCommand, runMain } from 'citty';
import { WEIGHTS } from '../load-tagger';
import { loadKnowledge } from '../load-knowledge';
import { NOTICE } from './notice';
import { readTagged } from './read-tagged';
import { train } from './train';

const command = defineCommand({
  meta: { name: 'train', description: 'Trains the tagger on annotated sentences. The same files give the same weights.' },
  args: {
    files: { type: 'positional', description: 'CoNLL files, or .tsv of NewsFANE', required: true },
    out: { type: 'string', default: WEIGHTS, description: 'where to write the weights', valueHint: 'file' },
  },
  run: async ({ args }) => {
    const corpora = await Promise.all(args._.map(async (file) => readTagged(file, await readFile(file, 'utf8'))));
    const bytes = train(corpora, await loadKnowledge(), NOTICE, (line) => console.error(line));
    await writeFile(args.out, bytes);
    console.log(`${args.out}: ${bytes.length} bytes`);
  },
});

await runMain(command);
