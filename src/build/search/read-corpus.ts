import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACETS, manifestSchema, type ArticleCard, type EntityRecord, type FacetName, type Manifest } from '../../core/model/corpus';
import type { IndexView } from '../../core/search/index/index-view';
import { openIndex } from '../../core/search/index/read/open-index';
import { withShards } from '../../core/search/index/read/with-shards';
import { folderShards, INDEX_FOLDER } from './index-files';

/** Articles or entities that are asked for together. */
const AT_A_TIME = 64;
/** Facets in which entities stand. */
const NAMED: readonly FacetName[] = ['place', 'person', 'organisation'];

/** A published corpus that is read one thing after another. */
export interface ReadCorpus {
  readonly manifest: Manifest;
  /** An answer of the whole index; rejects with a MissingPart when a part of it cannot be read. */
  readonly ask: <T>(answer: (view: IndexView) => T) => Promise<T>;
}

/** A part of an index that is not there, or not what it should be. Its message is the name of the part. */
export class MissingPart extends Error {}

/** The corpus of a folder. */
export async function readCorpus(folder: string): Promise<ReadCorpus> {
  return openCorpus(folder, manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))));
}

/** The corpus that a manifest names. Rejects with a CorpusError when its index is of another version. */
export async function openCorpus(folder: string, manifest: Manifest): Promise<ReadCorpus> {
  const store = folderShards(folder);
  const { index: file } = manifest.files;
  const head = file.startsWith(INDEX_FOLDER) ? await store.read(file.slice(INDEX_FOLDER.length)) : 'not-found';
  if (typeof head === 'string') throw new MissingPart(file);
  const index = openIndex(head);
  return {
    manifest,
    ask: async (answer) => {
      const answered = await withShards(index, store, answer);
      const [missing] = answered.missing;
      if (missing !== undefined) throw new MissingPart(missing.shard);
      return answered.answer;
    },
  };
}

/** The cards of all articles in the order of the corpus. */
export async function* eachCard({ manifest, ask }: ReadCorpus): AsyncGenerator<ArticleCard> {
  for (let from = 0; from < manifest.articles; from += AT_A_TIME) {
    const numbers = range(from, Math.min(manifest.articles, from + AT_A_TIME));
    for (const card of await ask((view) => numbers.map((number) => view.card(number)))) if (card !== null) yield card;
  }
}

/** The records of all entities, by the numbers of their values. */
export async function* eachEntity({ ask }: ReadCorpus): AsyncGenerator<{ readonly number: number; readonly record: EntityRecord }> {
  const { values } = await ask(({ head }) => head);
  for (const facet of NAMED) {
    const first = FACETS.slice(0, FACETS.indexOf(facet)).reduce((sum, before) => sum + values[before], 0);
    const end = first + values[facet];
    for (let from = first; from < end; from += AT_A_TIME) {
      const numbers = range(from, Math.min(end, from + AT_A_TIME));
      const records = await ask((view) => numbers.map((number) => view.entity(number)));
      for (const [at, record] of records.entries()) if (record !== null) yield { number: from + at, record };
    }
  }
}

/** Cards of the first articles that name an entity in their own passages, in the order of the corpus. */
export async function cardsNaming({ ask }: ReadCorpus, { spellings }: EntityRecord, most: number): Promise<readonly ArticleCard[]> {
  const numbers = [...new Set(spellings.flatMap(({ first }) => first))].sort((a, b) => a - b).slice(0, most);
  return (await ask((view) => numbers.map((number) => view.card(number)))).filter((card) => card !== null);
}

function range(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, at) => from + at);
}
