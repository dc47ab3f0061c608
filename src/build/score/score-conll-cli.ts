import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineCommand, runMain } from 'citty';
import type { Knowledge } from '../../core/lexicon/knowledge';
import type { Draft } from '../../core/pipeline/draft';
import { readPages } from '../../core/pipeline/names/page';
import { claimByRules, recognise } from '../../core/pipeline/names/recognise';
import { type Tagger, tagPages } from '../../core/pipeline/names/tagger/tagger';
import { loadKnowledge } from '../load-knowledge';
import { WEIGHTS, loadTagger } from '../load-tagger';
import { conllArticle, foundSpans, type FoundName } from './conll-article';
import { conllSpans } from './conll-spans';
import { readConll } from './read-conll';
import { scoreConll, type ConllAnswer, type ConllScore } from './score-conll';

/** A file of several thousand sentences is many articles; where they begin it does not say. */
const SENTENCES_PER_ARTICLE = 25;
const DEFAULT_TYPES = 'PER,LOC,ORG';

const TYPES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'MISC']);

const command = defineCommand({
  meta: { name: 'score:conll', description: 'Compares the names that are found with the tags of a CoNLL file, by exact span and type.' },
  args: {
    file: { type: 'positional', description: 'lines of a word and its tag', required: true },
    types: { type: 'string', default: DEFAULT_TYPES, description: 'types that count, joined by commas: PER, LOC, ORG, MISC' },
    engine: { type: 'enum', options: ['full', 'tagger'], default: 'full', description: 'the whole engine, or the tagger alone' },
    model: { type: 'string', default: WEIGHTS, description: 'weights of the tagger', valueHint: 'file' },
    json: { type: 'boolean', description: 'print one JSON object' },
    errors: { type: 'boolean', description: 'list what was wrong or missed' },
  },
  run: async ({ args }) => {
    const types = args.types.split(',').map((type) => type.trim());
    const problem = problemOf(types, args.file);
    if (problem !== null) {
      console.error(`✗ ${problem}`);
      process.exitCode = 1;
      return;
    }
    const knowledge = await loadKnowledge();
    const tagger = await loadTagger(knowledge, args.model);
    const sentences = readConll(await readFile(args.file, 'utf8'));
    const answers: ConllAnswer[] = [];
    for (let at = 0; at < sentences.length; at += SENTENCES_PER_ARTICLE) {
      const part = sentences.slice(at, at + SENTENCES_PER_ARTICLE);
      const article = conllArticle(`sentences-${at + 1}`, part.map((sentence) => sentence.map(({ word }) => word)));
      const names: readonly FoundName[] = args.engine === 'tagger' ? taggedNames(article.draft, knowledge, tagger) : recognise(article.draft, knowledge, tagger).mentions;
      const found = foundSpans(article, names);
      part.forEach((sentence, i) => {
        answers.push({
          words: sentence.map(({ word }) => word),
          wanted: conllSpans(sentence.map(({ tag }) => tag), new Set(types)),
          found: (found[i] ?? []).filter(({ type }) => types.includes(type)),
        });
      });
    }
    const { score, errors } = scoreConll(answers, types);
    if (args.errors === true) for (const line of errors) console.error(line);
    console.log(args.json === true ? JSON.stringify(score) : table(score));
  },
});

await runMain(command);

/** What keeps the tool from scoring; null when nothing does. */
function problemOf(types: readonly string[], file: string): string | null {
  const strange = types.find((type) => !TYPES.has(type));
  if (strange !== undefined) return `--types ${strange}: known are ${[...TYPES].join(', ')}`;
  return existsSync(file) ? null : `${file}: there is no such file`;
}

/** The names that the model calls so, whatever tables and rules make of them. */
function taggedNames(draft: Draft, knowledge: Knowledge, tagger: Tagger): readonly FoundName[] {
  const pages = readPages(draft, knowledge);
  return tagPages(pages, claimByRules(pages, knowledge), tagger).flatMap(({ facts: { page }, names }) =>
    names.map(({ from, to, type }) => ({ start: page.tokens[from]?.start ?? 0, end: page.tokens[to - 1]?.end ?? 0, type, block: page.block })),
  );
}

function table({ names, sentences }: ConllScore): string {
  const rows = Object.entries(names).map(([type, { p, r, f1 }]) => `${type.padEnd(8)}${[p, r, f1].map((share) => share.toFixed(4).padStart(9)).join('')}`);
  return [`${sentences} sentences`.padEnd(16) + 'p'.padStart(1) + 'r'.padStart(9) + 'f1'.padStart(9), ...rows].join('\n');
}
