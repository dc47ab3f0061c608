import type { Article } from '../model/article';
import type { EntityRecord, FacetsFile, FacetValue } from '../model/corpus';
import { touchedBy, type ArticleChange } from './article-change';
import { articleDrafts, drafted, entityDraft, passagesOf, type Draft } from './facet-drafts';

/**
 * The facets of a corpus after the names of some of its articles changed. New values stand at the end; a value that nothing carries any more stays,
 * counts none and is shown nowhere, so that the positions of all others hold.
 */
export function changeFacets(facets: FacetsFile, records: readonly EntityRecord[], changes: readonly ArticleChange[]): FacetsFile {
  const entities = new Map(records.map((record) => [record.entity.id, record]));
  const touched = new Set<string>(touchedBy(changes));
  const values = facets.values.map((value) => (touched.has(value.id) ? renamed(value, entities) : value));
  const positions = new Map(values.map(({ facet, id }, at) => [drafted(facet, id), at]));
  const place = (draft: Draft): number => {
    const key = drafted(draft.facet, draft.id);
    const known = positions.get(key);
    if (known !== undefined) return known;
    const at = values.push({ ...draft, within: [] }) - 1;
    positions.set(key, at);
    const within = draft.within.flatMap((id) => entityDraft('place', id, entities) ?? []).map(place);
    values[at] = { ...draft, within };
    return at;
  };
  const ascending = (drafts: readonly Draft[]): readonly number[] => [...new Set(drafts.map(place))].sort((a, b) => a - b);
  const valued = (article: Article): FacetsFile['articles'][number] => ({
    id: article.id,
    values: ascending(articleDrafts(article, entities)),
    passages: passagesOf(article, entities).map(({ block, drafts }) => ({ block, values: ascending(drafts) })),
  });
  const changed = new Map(changes.map(({ after }) => [after.id, valued(after)]));
  return { ...facets, values, articles: facets.articles.map((article) => changed.get(article.id) ?? article) };
}

function renamed(value: FacetValue, entities: ReadonlyMap<string, EntityRecord>): FacetValue {
  const draft = entityDraft(value.facet, value.id, entities);
  return draft === null ? value : { ...value, ar: draft.ar, latin: draft.latin, spellings: draft.spellings };
}
