import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import MiniSearch, { type Options, type Query as MiniQuery } from 'minisearch';
import { ownText, valuesOf } from './article-text';
import type { Articles, Engine, EngineReader, Query } from './engine';
import { stemOfWord, stemsOf } from './stems';

const INDEX = 'index.json.br';
const FACETS = 'facets.json.br';
const QUALITY = 9;
const TITLE_WEIGHT = 2;

interface Row {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Values by number, and for each article the numbers of its values. */
interface FacetTable {
  readonly values: readonly string[];
  readonly articles: readonly (readonly number[])[];
}

const OPTIONS: Options<Row> = { fields: ['title', 'text'], storeFields: ['title'], tokenize: (text) => [...stemsOf(text)], processTerm: (term) => term, searchOptions: { tokenize: (text) => text.split(' '), processTerm: (term) => term, combineWith: 'AND', boost: { title: TITLE_WEIGHT } } };

/** MiniSearch over the project's terms; facets in a table from articles to values. */
export const miniSearch: Engine = { build, open };

async function build(articles: Articles, folder: string): Promise<number> {
  const index = new MiniSearch<Row>(OPTIONS);
  const numbers = new Map<string, number>();
  const rows: number[][] = [];
  for await (const article of articles) {
    index.add({ id: rows.length, title: article.title.text, text: ownText(article) });
    rows.push(valuesOf(article).map((value) => numberOf(numbers, value)));
  }
  await writeFile(join(folder, INDEX), packed(index));
  await writeFile(join(folder, FACETS), packed({ values: [...numbers.keys()], articles: rows } satisfies FacetTable));
  return 0;
}

async function open(folder: string): Promise<EngineReader> {
  let bytes = 0;
  let requests = 0;
  const load = async (file: string): Promise<string> => {
    const content = await readFile(join(folder, file));
    bytes += content.length;
    requests += 1;
    return brotliDecompressSync(content).toString();
  };
  const index = MiniSearch.loadJSON<Row>(await load(INDEX), OPTIONS);
  let table: FacetTable | null = null;
  const search: EngineReader['search'] = async (query, wanted) => {
    if (wanted.counts || query.values.length > 0) table ??= JSON.parse(await load(FACETS)) as FacetTable;
    const found = index.search(miniQuery(query), table === null || query.values.length === 0 ? {} : { filter: ({ id }) => carries(table, id as number, query) });
    if (wanted.counts && table !== null) count(table, found.map(({ id }) => id as number));
    return found.slice(0, Math.max(wanted.results, 0)).every(({ title }) => typeof title === 'string') ? found.length : 0;
  };
  return { search, traffic: () => ({ bytes, requests }), close: () => Promise.resolve() };
}

function miniQuery({ kind, words }: Query): MiniQuery {
  const terms = words.map(stemOfWord);
  if (kind !== 'beginning') return { combineWith: 'AND', queries: terms };
  return { combineWith: 'AND', queries: [...terms.slice(0, -1), { queries: [words.at(-1) ?? ''], prefix: true }] };
}

function carries(table: FacetTable | null, article: number, { values }: Query): boolean {
  const own = table?.articles[article] ?? [];
  return values.every(({ facet, id }) => own.some((value) => table?.values[value] === `${facet} ${id}`));
}

function count({ values, articles }: FacetTable, found: readonly number[]): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (const article of found) for (const value of articles[article] ?? []) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function numberOf(numbers: Map<string, number>, value: string): number {
  const known = numbers.get(value) ?? numbers.size;
  numbers.set(value, known);
  return known;
}

function packed(value: unknown): Uint8Array {
  return brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}
