import * as z from 'zod/mini';
import { articleLineageSchema, lineageIndexSchema } from '../core/anchor/lineage/lineage';
import { correctionsFileSchema } from '../core/corrections/corrections-file';
import { articleSchema } from '../core/model/article';
import { entitiesFileSchema, facetsFileSchema, manifestSchema } from '../core/model/corpus';
import { stableJson } from '../core/corpus/stable-json';
import { searchFileSchema } from '../core/search/search-file';

const SCHEMAS = {
  article: articleSchema,
  corrections: correctionsFileSchema,
  entities: entitiesFileSchema,
  facets: facetsFileSchema,
  lineage: articleLineageSchema,
  'lineage-index': lineageIndexSchema,
  manifest: manifestSchema,
  search: searchFileSchema,
} as const;

/** The published JSON Schema of every kind of file in the corpus. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, schema]) => [`schema/${name}.schema.json`, stableJson(z.toJSONSchema(schema))]));
}
