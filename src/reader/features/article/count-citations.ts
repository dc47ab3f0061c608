import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import type { Entity, EntityId } from '../../../core/model/entity';

/** An outlet on whose word the article tells something. */
export interface CitedOutlet {
  readonly entity: Entity;
  readonly count: number;
  /** Block of the first citation. */
  readonly block: number;
}

/** The outlets that the article's own blocks cite, most cited first. */
export function countCitations(article: Article): readonly CitedOutlet[] {
  const outlets = new Map<EntityId, { entity: Entity; count: number; block: number }>();
  for (const citation of article.citations) {
    const block = article.blocks[citation.block];
    const entity = article.entities.find((one) => one.id === citation.entity);
    if (block === undefined || entity === undefined || !isPassage(block)) continue;
    const outlet = outlets.get(citation.entity);
    if (outlet === undefined) outlets.set(citation.entity, { entity, count: 1, block: citation.block });
    else outlet.count += 1;
  }
  return [...outlets.values()].sort((a, b) => b.count - a.count || a.block - b.block);
}
