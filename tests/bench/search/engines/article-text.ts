import { articleValues, FACET_OF_TYPE } from '../../../../src/core/corpus/article-values';
import type { Article } from '../../../../src/core/model/article';
import { isPassage } from '../../../../src/core/model/block';

/** The article's own text, as peers index it. */
export function ownText({ text, blocks }: Article): string {
  return blocks.filter(isPassage).map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Everything that an article can be filtered by, as `facet id`. */
export function valuesOf(article: Article): readonly string[] {
  const { blocks, mentions, citations, quotations, entities } = article;
  const own = new Set(blocks.filter(isPassage).map(({ index }) => index));
  const within = new Map(entities.map(({ id, within }) => [id, within]));
  const named = mentions.filter(({ block }) => own.has(block)).flatMap(({ type, entity }) => [entity, ...(within.get(entity) ?? [])].map((id) => `${FACET_OF_TYPE[type]} ${id}`));
  const outlets = citations.filter(({ block }) => own.has(block)).map(({ entity }) => `outlet ${entity}`);
  const speakers = quotations.filter(({ block }) => own.has(block)).flatMap(({ speaker }) => (speaker?.entity == null ? [] : [`speaker ${speaker.entity}`]));
  return [...new Set([...articleValues(article).map(({ facet, id }) => `${facet} ${id}`), ...named, ...outlets, ...speakers])];
}
