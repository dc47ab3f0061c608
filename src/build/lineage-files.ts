import { SCHEMA_VERSION } from '../core/model/article';
import type { LineageIndex } from '../core/anchor/lineage/lineage';
import type { CorpusLineage } from '../core/anchor/lineage/trace-corpus';
import type { LineageFiles } from '../core/pipeline/compile-corpus';

/** What is published of a lineage; null when there is nothing to tell, so that a corpus that never changed is what it would be alone. */
export function lineageFiles({ lineages, gone, renamed }: CorpusLineage): LineageFiles | null {
  if (lineages.size + gone.length + renamed.length === 0) return null;
  return { articles: lineages, index: (articles) => ({ schema: SCHEMA_VERSION, articles, gone, renamed }) satisfies LineageIndex };
}
