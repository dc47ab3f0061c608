/** Prints how much of the tables of sentences is read rightly, and what is not. */
import { loadTagger } from '../../../../../src/build/load-tagger';
import { KNOWLEDGE } from '../../names/read-names';
import { judge } from './judge-table';
import { readTable } from './read-table';

const tagger = await loadTagger(KNOWLEDGE);
const names = (['table', 'held-back'] as const).filter((name) => process.argv[2] === undefined || process.argv[2] === name);
for (const name of names) {
  const judged = readTable(name).map((row) => judge(row, tagger));
  const failures = judged.filter(({ wanted, found }) => wanted.length + found.length > 0);
  for (const { row, wanted, found } of failures) console.log([`\n${row.group}: ${row.paragraphs.join(' ¶ ')}`, ...wanted.map((one) => `  wanted ${one}`), ...found.map((one) => `  found  ${one}`)].join('\n'));
  console.log(`\n${name}: ${judged.length - failures.length} of ${judged.length} right (${((judged.length - failures.length) / judged.length).toFixed(3)})\n`);
}
