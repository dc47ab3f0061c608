import { SCHEMA_VERSION, type Article } from '../model/article';
import { FACETS, type EntityRecord, type FacetsFile } from '../model/corpus';
import type { EntityId } from '../model/entity';
import { byCodeUnit } from './by-code-unit';
import { articleDrafts, drafted, entityDraft, passagesOf, type Draft } from './facet-drafts';

/**
 * What every passage can be filtered by. A name stands in the facet of its entity's type, in whatever role the text uses it,
 * so that an entity has one value and one count.
 */
export function compileFacets(articles: readonly Article[], records: readonly EntityRecord[]): FacetsFile {
  const entities = new Map(records.map((record) => [record.entity.id, record]));
  const drafts = new Map<string, Draft>();
  const valued = articles.map((article) => ({
    id: article.id,
    values: articleDrafts(article, entities).map((draft) => addDraft(drafts, draft)),
    passages: passagesOf(article, entities).map((passage) => ({ block: passage.block, values: passage.drafts.map((draft) => addDraft(drafts, draft)) })),
  }));
  addWholes(drafts, entities);
  const ordered = [...drafts].sort(([, a], [, b]) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) || byCodeUnit(a.id, b.id));
  const position = new Map(ordered.map(([key], at) => [key, at]));
  const positions = (keys: readonly string[]): readonly number[] => [...new Set(keys)].flatMap((key) => position.get(key) ?? []);
  const ascending = (keys: readonly string[]): readonly number[] => [...positions(keys)].sort((a, b) => a - b);
  return {
    schema: SCHEMA_VERSION,
    values: ordered.map(([, draft]) => ({ ...draft, within: positions(draft.within.map((place) => drafted('place', place))) })),
    articles: valued.map(({ id, values, passages }) => ({
      id,
      values: ascending(values),
      passages: passages.map((passage) => ({ block: passage.block, values: ascending(passage.values) })),
    })),
  };
}

/** Adds the places that the named places lie in: they can be filtered by without being named. */
function addWholes(drafts: Map<string, Draft>, entities: ReadonlyMap<EntityId, EntityRecord>): void {
  const places = [...drafts.values()].filter(({ facet }) => facet === 'place').flatMap(({ within }) => within);
  for (const place of places) {
    const draft = entityDraft('place', place, entities);
    if (draft !== null) addDraft(drafts, draft);
  }
}

function addDraft(drafts: Map<string, Draft>, draft: Draft): string {
  const key = drafted(draft.facet, draft.id);
  if (!drafts.has(key)) drafts.set(key, draft);
  return key;
}
