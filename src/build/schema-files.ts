import * as z from 'zod/mini';
import { articleLineageSchema, lineageIndexSchema } from '../core/anchor/lineage/lineage';
import { connectionFileSchema } from '../core/connect/connection-file';
import { connectionIndexSchema, connectionNamesSchema } from '../core/connect/connection-index';
import { wordingFileSchema } from '../core/compare/wording-set';
import { correctionsFileSchema } from '../core/corrections/corrections-file';
import { articleSchema } from '../core/model/article';
import { manifestSchema } from '../core/model/corpus';
import { stableJson } from '../core/corpus/stable-json';

const SCHEMAS = {
  article: articleSchema,
  connections: connectionFileSchema,
  'connection-index': connectionIndexSchema,
  'connection-names': connectionNamesSchema,
  corrections: correctionsFileSchema,
  lineage: articleLineageSchema,
  'lineage-index': lineageIndexSchema,
  manifest: manifestSchema,
  'wording-sets': wordingFileSchema,
} as const;

/** The published JSON Schema of every kind of JSON file in the corpus. The index is binary. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, schema]) => [`schema/${name}.schema.json`, stableJson(z.toJSONSchema(schema))]));
}
