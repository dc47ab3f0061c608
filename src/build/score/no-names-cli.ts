import { readFile } from 'node:fs/promises';
import { defineCommand, runMain } from 'citty';
import { loadKnowledge } from '../load-knowledge';
import { loadTagger } from '../load-tagger';
import { falseMarks, sample, withoutNames } from './no-names';
import { readConll } from './read-conll';

const command = defineCommand({
  meta: { name: 'score:no-names', description: 'Counts the names found in sentences of a tagged file that have none.' },
  args: {
    files: { type: 'positional', description: 'tagged files: CoNLL, or a table whose last column is the tag', required: true },
    sample: { type: 'string', description: 'so many sentences drawn from all files; all of them when left out', valueHint: 'count' },
    seed: { type: 'string', default: '1', description: 'number that decides the draw', valueHint: 'number' },
    json: { type: 'boolean', description: 'print one JSON object' },
    errors: { type: 'boolean', description: 'list every mark with its rule and its sentence' },
  },
  run: async ({ args }) => {
    const files = await Promise.all(args._.map((file) => readFile(file, 'utf8')));
    const all = files.flatMap((file) => withoutNames(readConll(file)));
    const sentences = args.sample === undefined ? all : sample(all, Number(args.sample), Number(args.seed));
    const knowledge = await loadKnowledge();
    const marks = falseMarks(sentences, knowledge, await loadTagger(knowledge));
    if (args.errors === true) for (const { type, words, rule, sentence } of marks) console.error(`${type} «${words}» ${rule}\n  ${sentence}`);
    console.log(args.json === true ? JSON.stringify({ sentences: sentences.length, marks: marks.length }) : `${String(marks.length)} marks in ${String(sentences.length)} sentences without a name`);
  },
});

await runMain(command);
