import { articlePreview, articleCard } from '../../corpus/article-card';
import { articleValues, FACET_OF_TYPE } from '../../corpus/article-values';
import { asidePassages, ownPassages } from '../../corpus/passage-blocks';
import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { FacetName } from '../../model/corpus';
import type { EntityId } from '../../model/entity';
import type { Span } from '../../model/span';
import { indexAfter, within } from '../../text/ordered-spans';
import { toldPeriods } from '../../timeline/told-periods';
import { writtenWords } from '../analyze/written-word';
import type { IndexedArticle, IndexedPassage, ValueKey } from './indexed-article';

const NO_TITLE: IndexedPassage = { field: 'title', words: [], names: [], demonyms: [] };

/** What the index keeps of an article that agrees with the records of its corpus. `number` is its place there, `href` its file. */
export function indexedArticle(article: Article, number: number, href: string): IndexedArticle {
  const facets = new Map<EntityId, FacetName>(article.entities.map(({ id, type }) => [id, FACET_OF_TYPE[type]]));
  return {
    card: articleCard(article, number, href),
    preview: articlePreview(article),
    values: articleValues(article),
    told: toldPeriods(article),
    passages: ownPassages(article).map((block) => (block === null ? NO_TITLE : passage(article, block, facets))),
    aside: asidePassages(article).map((block) => passage(article, block, facets)),
  };
}

type Facets = ReadonlyMap<EntityId, FacetName>;

type Name = ValueKey & { readonly places: number[] };

function passage(article: Article, block: Block, facets: Facets): IndexedPassage {
  const words = writtenWords(article.text, block);
  const demonyms = within(article.demonyms, block.start, block.end).map(({ start, of }) => ({ place: indexAfter(words, start), of }));
  return {
    field: fieldOf(block),
    words: words.map(({ written }) => written),
    names: namesOf(article, block, words, facets),
    demonyms: demonyms.filter(({ place }) => place < words.length),
  };
}

function fieldOf({ kind }: Block): IndexedPassage['field'] {
  return kind === 'title' || kind === 'lead' || kind === 'heading' || kind === 'body' ? kind : 'aside';
}

/** What a block names, in the order of first mention; then the outlets that it cites, and those whose words it gives. */
function namesOf({ mentions, citations, quotations }: Article, block: Block, words: readonly Span[], facets: Facets): IndexedPassage['names'] {
  const found = new Map<string, Name>();
  const add = (facet: FacetName, id: EntityId, start: number): void => {
    const place = indexAfter(words, start);
    if (place === words.length) return;
    const key = `${facet} ${id}`;
    const name = found.get(key) ?? { facet, id, places: [] };
    if (name.places.at(-1) !== place) name.places.push(place);
    found.set(key, name);
  };
  for (const { entity, type, start } of within(mentions, block.start, block.end)) add(facets.get(entity) ?? FACET_OF_TYPE[type], entity, start);
  for (const { entity, block: home, start } of citations) if (home === block.index) add('outlet', entity, start);
  for (const { speaker, block: home, content } of quotations) if (home === block.index && speaker !== null && speaker.entity !== null) add('speaker', speaker.entity, content.start);
  return [...found.values()];
}
