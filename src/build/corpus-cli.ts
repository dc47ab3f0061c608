import { SingleBar } from 'cli-progress';
import { defineCommand, runMain } from 'citty';
import { badCorrectionsLine, badPreviousLine, chooseLanguage, labelsOf, type Language } from './messages';
import { failureLines, idleLines, summaryLines } from './print-summary';
import { CACHE } from './project';
import { publishCorpus } from './publish-corpus';
import { readCorrections } from './read-corrections';
import { readPrevious } from './read-previous';
import { MAX_SEED_BYTES } from './read-seeds';

const command = defineCommand({
  meta: { name: 'corpus', description: 'Compiles raw articles (folders or .txt and .md files) into a corpus that the reader shows. Exit code 1 when a file failed; the rest is compiled all the same.' },
  args: {
    places: { type: 'positional', description: 'folders or files', required: true },
    out: { type: 'string', description: 'folder to write the corpus to', required: true, valueHint: 'folder' },
    corrections: { type: 'string', description: 'corrections that a reader exported: applied to every article', valueHint: 'file' },
    previous: { type: 'string', description: 'corpus that this one replaces, so that links into it go on to lead where they led; may be the folder of --out', valueHint: 'folder' },
    json: { type: 'boolean', description: 'print the summary as one JSON object' },
    lang: { type: 'string', description: 'language of the messages: ar or en (else that of LANG)' },
    'max-mb': { type: 'string', description: `refuse larger files (default ${MAX_SEED_BYTES / 1_000_000})`, valueHint: 'megabytes' },
    cache: { type: 'boolean', default: true, description: 'use and fill the cache', negativeDescription: 'compile everything anew' },
  },
  run: async ({ args }) => {
    const language = chooseLanguage(args.lang, process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);
    const maxBytes = args['max-mb'] === undefined ? MAX_SEED_BYTES : Number(args['max-mb']) * 1_000_000;
    if (!(maxBytes > 0)) {
      console.error(`--max-mb ${args['max-mb']}: a number above 0 is needed`);
      process.exitCode = 2;
      return;
    }
    const corrections = args.corrections === undefined ? [] : await readCorrections(args.corrections);
    if ('code' in corrections) {
      console.error(badCorrectionsLine(args.corrections ?? '', corrections, language));
      process.exitCode = 1;
      return;
    }
    const previous = args.previous === undefined ? null : await readPrevious(args.previous);
    if (previous !== null && 'code' in previous) {
      console.error(badPreviousLine(args.previous ?? '', previous, language));
      process.exitCode = 1;
      return;
    }
    const bar = progressBar(language, args.json === true);
    const summary = await publishCorpus(args._, args.out, { cache: args.cache ? CACHE : null, maxBytes, corrections, previous, onSeed: bar.advance });
    bar.stop();
    for (const line of [...failureLines(summary, language), ...idleLines(summary, language)]) console.error(line);
    console.log(args.json === true ? JSON.stringify(summary) : summaryLines(summary, language).join('\n'));
    if (summary.failures.length > 0) process.exitCode = 1;
  },
});

await runMain(command);

/** A bar on a terminal, silence elsewhere. */
function progressBar(language: Language, silent: boolean): { readonly advance: (done: number, total: number) => void; readonly stop: () => void } {
  if (silent || !process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `${labelsOf(language).working} {bar} {value}/{total}`, clearOnComplete: true, stream: process.stderr });
  let started = false;
  const advance = (done: number, total: number): void => {
    if (!started) bar.start(total, 0);
    started = true;
    bar.update(done);
  };
  return { advance, stop: () => bar.stop() };
}
