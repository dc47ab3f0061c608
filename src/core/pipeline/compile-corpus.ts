import { SCHEMA_VERSION, type Article } from '../model/article';
import type { ArticleCard, EntitiesFile, EntityRecord, Manifest, SeedFailure } from '../model/corpus';
import { articleCard } from '../corpus/article-card';
import { articleKey } from '../corpus/article-key';
import { byCodeUnit } from '../corpus/by-code-unit';
import { compileFacets } from '../corpus/facets';
import { distinguish } from '../corpus/distinguish';
import { entityRecords } from '../corpus/entity-records';
import { roles } from '../corpus/roles';
import { stableJson } from '../corpus/stable-json';

/** The search index, which the pipeline carries without knowing it. */
export interface SearchIndex {
  /** Version of the analyzer that made it. */
  readonly analyzer: number;
  readonly index: unknown;
}

/** What the build knows of earlier ones, which the pipeline carries without knowing it. */
export interface LineageFiles {
  /** By article id. */
  readonly articles: ReadonlyMap<string, unknown>;
  readonly index: (articles: readonly { readonly id: string; readonly href: string }[]) => unknown;
}

/** File name in the corpus to its JSON. `manifest.json` stands last, to be written last. */
export type CorpusFiles = ReadonlyMap<string, string>;

/** Hex digest of a text; the names of the files carry it. Given by the door. */
export type Digest = (text: string) => string;

/** Everything that one build of the corpus publishes, but the raw seeds. The same articles give the same bytes, in whatever order they come. */
export function compileCorpus(articles: readonly Article[], failures: readonly SeedFailure[], search: SearchIndex, digest: Digest, lineage: LineageFiles | null = null): CorpusFiles {
  const compiled = [...articles].sort((a, b) => byCodeUnit(a.id, b.id));
  const records = distinguish(entityRecords(compiled), roles(compiled));
  const sorted = agree(compiled, records);
  const files = new Map<string, string>();
  const add = (stem: string, value: unknown): string => {
    const json = stableJson(value);
    const name = `${stem}.${digest(json)}.json`;
    files.set(name, json);
    return name;
  };
  const cards = sorted.map((article) => articleCard(article, add(`articles/${article.id}`, article), rawName(article)));
  const shared = {
    entities: add('entities', { schema: SCHEMA_VERSION, entities: records } satisfies EntitiesFile),
    facets: add('facets', compileFacets(sorted, records)),
    search: add('search', search.index),
    ...(lineage !== null && { lineage: add('lineage', lineage.index(addLineages(sorted, lineage, add))) }),
  };
  const listed = [...failures].sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.code, b.code));
  const manifest: Omit<Manifest, 'build'> = { schema: SCHEMA_VERSION, analyzer: search.analyzer, files: shared, articles: [...cards].sort(byDate), failures: listed };
  return files.set('manifest.json', stableJson({ ...manifest, build: digest(stableJson(manifest)) } satisfies Manifest));
}

function addLineages(articles: readonly Article[], lineage: LineageFiles, add: (stem: string, value: unknown) => string): readonly { readonly id: string; readonly href: string }[] {
  return articles.flatMap(({ id }) => {
    const own = lineage.articles.get(id);
    return own === undefined ? [] : [{ id, href: add(`lineage/${articleKey(id)}`, own) }];
  });
}

/** Name in the corpus of the seed as received. */
export function rawName({ id, provenance }: Article): string {
  return `raw/${id}.${provenance.sha256.slice(0, 12)}.txt`;
}

/** The articles with every entity as the whole corpus knows it, so that one thing has one name on every page. */
function agree(articles: readonly Article[], records: readonly EntityRecord[]): readonly Article[] {
  const entities = new Map(records.map(({ entity }) => [entity.id, entity]));
  return articles.map((article) => ({ ...article, entities: article.entities.map((entity) => entities.get(entity.id) ?? entity) }));
}

/** Oldest first; undated articles last. */
function byDate(a: ArticleCard, b: ArticleCard): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || byCodeUnit(a.id, b.id);
  return byCodeUnit(a.date.from, b.date.from) || byCodeUnit(a.date.to, b.date.to) || byCodeUnit(a.id, b.id);
}
