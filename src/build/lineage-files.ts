import type { LineageIndex } from '../core/anchor/lineage/lineage';
import type { CorpusLineage } from '../core/anchor/lineage/trace-corpus';
import { articleKey } from '../core/corpus/article-key';
import { SCHEMA_VERSION } from '../core/model/article';
import type { CorpusOutput } from './corpus-output';
import { writeJson } from './json-output';

/**
 * Writes what is published of a lineage, articles in the given order. Gives the file of its index; null when there is nothing to tell,
 * so that a corpus that never changed is what it would be alone.
 */
export async function writeLineage({ lineages, gone, renamed }: CorpusLineage, ids: readonly string[], output: CorpusOutput): Promise<string | null> {
  if (lineages.size + gone.length + renamed.length === 0) return null;
  const articles: { readonly id: string; readonly href: string }[] = [];
  for (const id of ids) {
    const own = lineages.get(id);
    if (own !== undefined) articles.push({ id, href: await writeJson(output, `lineage/${articleKey(id)}`, own) });
  }
  return writeJson(output, 'lineage', { schema: SCHEMA_VERSION, articles, gone, renamed } satisfies LineageIndex);
}
