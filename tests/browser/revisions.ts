import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { formatLinks } from '../../src/core/anchor/link';
import { describe } from '../../src/core/anchor/describe';
import type { Article } from '../../src/core/model/article';
import { SEEDS } from '../../src/build/project';
import { publishCorpus } from '../../src/build/publish-corpus';
import { readPrevious } from '../../src/build/read-previous';
import { CORPUS_COOKIE, corpusHost, type CorpusFiles } from './corpus-host';
import { test as base, type Page } from './reader';

/** The article that was revised, and what became of its passages. Blocks are those of the article as it was. */
export const REVISED = '003_ea995a0eb7f62475';
export const BLOCKS = { changed: 5, removed: 18, moved: 21, kept: 13, keptToo: 27 } as const;
/** What the changed passage had and has at its beginning. */
export const WORDS = { before: 'وأوضح غيراسيموف أن', after: 'أوضح الجنرال غيراسيموف أن' } as const;
export const RENAMED = { from: '002_0cd5f9547899df1b', to: 'kursk-attack' } as const;
export const GONE = '004_3d76b183650e0d8d';

/** Lines of the seed, by how they begin. */
const LINES = { removed: 'ومع ذلك، تؤكد موسكو', moved: 'وفي بيان رسمي، وصف', after: 'جاء هذا الإعلان' } as const;

interface Revisions {
  readonly address: string;
  /** The articles as they were when links were made. */
  readonly before: ReadonlyMap<string, Article>;
}

/** Tests against a reader whose collection was built anew from revised files: `revised` knows no more than the words, `lineage` was built on the one before. */
export const test = base.extend<{ readonly corpus: 'revised' | 'lineage' }, { readonly revisions: Revisions }>({
  revisions: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const { corpora, before } = await buildRevisions();
      const server = corpusHost(corpora).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      await use({ address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, before });
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ revisions }, use) => use(revisions.address),
  corpus: ['lineage', { option: true }],
  context: async ({ context, corpus, revisions }, use) => {
    await context.addCookies([{ name: CORPUS_COOKIE, value: corpus, url: revisions.address }]);
    await use(context);
  },
});

/** The address of a link, made before the revision, to whole blocks or to words of an article. */
export function linkTo({ before }: Revisions, id: string, ...passages: readonly (number | string)[]): string {
  const article = before.get(id);
  if (article === undefined) throw new RangeError(`no article ${id}`);
  const spans = passages.map((passage) => (typeof passage === 'number' ? article.blocks[passage] : spanOfWords(article, passage)));
  return `/a/${id}?p=${formatLinks(spans.map((span) => describe(article, span ?? { start: 0, end: 0 })))}`;
}

/** The words of a block as they were. */
export function wordsOf({ before }: Revisions, id: string, block: number): string {
  const article = before.get(id);
  const found = article?.blocks[block];
  return found === undefined ? '' : (article?.text.slice(found.start, found.end) ?? '');
}

/** Where the window stands. */
export function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

function spanOfWords(article: Article, words: string): { readonly start: number; readonly end: number } {
  const start = article.text.indexOf(words);
  if (start < 0) throw new RangeError(`${article.id} has no «${words}»`);
  return { start, end: start + words.length };
}

async function buildRevisions(): Promise<{ readonly corpora: ReadonlyMap<string, CorpusFiles>; readonly before: Revisions['before'] }> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-revisions-'));
  const [seeds = '', original = '', revised = '', lineage = ''] = ['seeds', 'original', 'revised', 'lineage'].map((name) => join(folder, name));
  try {
    cpSync(SEEDS, seeds, { recursive: true });
    await publishCorpus([seeds], original);
    revise(seeds);
    await publishCorpus([seeds], revised);
    const previous = await readPrevious(original);
    if ('code' in previous) throw new RangeError(`${previous.code} ${previous.place}`);
    await publishCorpus([seeds], lineage, { previous });
    const before = [...filesOf(original)].flatMap(([name, bytes]) => (name.startsWith('articles/') ? [JSON.parse(bytes.toString()) as Article] : []));
    return {
      corpora: new Map([['lineage', filesOf(lineage)], ['revised', filesOf(revised)]]),
      before: new Map(before.map((article) => [article.id, article])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]));
}

/** Edits one article, renames another and takes a third away. */
function revise(folder: string): void {
  const file = join(folder, `${REVISED}.txt`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const moved = lines.find((line) => line.startsWith(LINES.moved)) ?? '';
  const kept = lines.filter((line) => !line.startsWith(LINES.removed) && line !== moved).map((line) => line.replace(WORDS.before, WORDS.after));
  kept.splice(kept.findIndex((line) => line.startsWith(LINES.after)) + 1, 0, '', moved);
  writeFileSync(file, kept.join('\n'));
  for (const ending of ['txt', 'yaml']) {
    renameSync(join(folder, `${RENAMED.from}.${ending}`), join(folder, `${RENAMED.to}.${ending}`));
    rmSync(join(folder, `${GONE}.${ending}`));
  }
}
