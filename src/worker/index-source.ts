import type { IndexView } from '../core/search/index/index-view';
import { CorpusError } from '../core/search/corpus-error';
import type { CorpusSource, MissingShard, StopSignal } from '../core/search/corpus-source';
import { articlesNaming } from '../core/search/entities/articles-naming';
import { entitiesAt } from '../core/search/entities/entities-at';
import { entityInCorpus, partsOf } from '../core/search/entities/entity-in-corpus';
import { findEntities } from '../core/search/entities/find-entities';
import { answer } from '../core/search/query/answer';
import { countFacets } from '../core/search/query/count-facets';
import { countPeriods } from '../core/search/query/count-periods';
import { markerOf } from '../core/search/query/marker-of';
import { namedTogether, passagesNaming } from '../core/search/query/named-together';
import { neighbours } from '../core/search/query/neighbours';
import { similar } from '../core/search/query/similar';
import { suggest } from '../core/search/query/suggest';

/** What the search index of a corpus answers: all of a source but the articles themselves. */
export type IndexSource = Omit<CorpusSource, 'head' | 'article' | 'connections' | 'raw'>;

/** What a view answers, and the parts of its index that could not be read. */
export interface Asked<T> {
  readonly value: T;
  readonly missing: readonly MissingShard[];
}

/** An index that is asked as a whole. What it has to read comes first. */
export interface AskedIndex {
  readonly ask: <T>(answer: (view: IndexView) => T, signal?: StopSignal) => Promise<Asked<T>>;
  /** Does not wait for all that is to be read: asked again, it knows more. */
  readonly askSoon: <T>(answer: (view: IndexView) => T, signal?: StopSignal) => Promise<Asked<T>>;
}

/** The source that an index is. */
export function indexSource({ ask, askSoon }: AskedIndex): IndexSource {
  const whole = async <T>(work: (view: IndexView) => T): Promise<T> => wholly(await ask(work));
  return {
    search: async (request, signal) => {
      const { value, missing } = await ask((view) => answer(view, request), signal);
      return { ...value, missing };
    },
    facets: async (filter, options, signal) => {
      const { value, missing } = await askSoon((view) => countFacets(view, filter, options), signal);
      return { ...value, missing };
    },
    periods: async (filter, by) => {
      const { value, missing } = await ask((view) => countPeriods(view, filter, by));
      return { ...value, missing };
    },
    together: async (filter, options) => {
      const { value, missing } = await ask((view) => namedTogether(view, filter, options));
      return { ...value, missing };
    },
    naming: (filter, wanted, limit) => whole((view) => passagesNaming(view, filter, wanted, limit)),
    values: (wanted) =>
      whole((view) =>
        wanted.map(({ facet, id }) => {
          const number = view.valueNumber(facet, id);
          return number === null ? null : view.value(number);
        }),
      ),
    suggest: (typed, limit) => whole((view) => suggest(view, typed, limit)),
    marker: (filter) => whole((view) => markerOf(view, filter)),
    similar: (article, limit) => whole((view) => similar(view, article, limit)),
    cards: async (articles) => some(await ask((view) => articles.map(view.card))),
    previews: async (articles) =>
      some(
        await ask((view) =>
          articles.map((article) => {
            const preview = view.preview(article);
            return preview === null ? null : { ...preview, article };
          }),
        ),
      ),
    find: (idOrKey) =>
      whole((view) => {
        const number = view.articleNumber(idOrKey);
        return number === null ? null : view.card(number);
      }),
    entity: (id) => whole((view) => entityInCorpus(view, id)),
    entitiesAt: async (wanted) => (await whole((view) => entitiesAt(view, wanted))).filter((one) => one !== null),
    parts: (id) => whole((view) => partsOf(view, id)),
    articlesOf: (id) => whole((view) => articlesNaming(view, id)),
    neighbours: (id, facet, limit) => whole((view) => neighbours(view, id, facet, limit)),
    findEntities: (text, limit) => whole((view) => findEntities(view, text, limit)),
  };
}

/** An answer that must not lack anything. Throws a CorpusError when it does. */
export function wholly<T>({ value, missing: [missing] }: Asked<T>): T {
  if (missing !== undefined) throw new CorpusError(missing.cause, missing.shard);
  return value;
}

/** What there is of many things; fails when nothing is there since it could not be read. */
function some<T>({ value, missing }: Asked<readonly (T | null)[]>): readonly T[] {
  const found = value.filter((one) => one !== null);
  return found.length === 0 ? wholly({ value: found, missing }) : found;
}
