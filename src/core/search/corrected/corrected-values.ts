import { FACET_OF_TYPE } from '../../corpus/article-values';
import type { EntityRecord, FacetName, FacetValue } from '../../model/corpus';
import { isNamed, NAMED } from '../entities/entity-number';
import { valueDraft } from '../index/collect-values';
import type { IndexView } from '../index/index-view';
import { EMPTY_LIST } from '../index/memory-lists';
import type { ArticleList, PostingList } from '../index/posting-list';
import { facetRanges } from '../query/facet-ranges';
import type { NamesView } from './corrected-aliases';
import type { CorrectionPlan } from './correction-plan';
import { keptByBase } from './kept-by-base';
import { withOwnList } from './own-article-list';
import { withOwnArticles, withOwnPassages } from './own-lists';

type ValuesView = Pick<IndexView, 'valueNumber' | 'value' | 'valueArticles' | 'valueList' | 'valuePassages' | 'entity'>;

const NO_ARTICLES = new Uint32Array(0);
const NO_LIST: ArticleList = { articles: NO_ARTICLES, passages: new Uint8Array(0), grades: new Uint8Array(0) };

/** The values of a corrected corpus, and what its names are asked of besides. */
export function correctedValues(base: IndexView, plan: CorrectionPlan): Omit<NamesView, 'aliases'> & { readonly view: ValuesView } {
  const { numbers, own, records } = plan;
  const { from, to } = facetRanges({ ...base.head, values: numbers.counts }).person;
  const articles = keptByBase<Uint32Array>(({ length }) => length === 0, (list, number) => withOwnArticles(list, own.covered, own.carriers.get(number)));
  const lists = keptByBase<ArticleList>(({ articles: { length } }) => length === 0, (list, number) => withOwnList(list, own.covered, own.passages.get(number)));
  const passages = keptByBase<PostingList>(({ articles: { length } }) => length === 0, (list, number) => withOwnPassages(list, own.covered, own.passages.get(number)));
  const baseOf = <T>(number: number, ask: (base: number) => T, none: T): T => {
    const known = numbers.toBase(number);
    return known === null ? none : ask(known);
  };
  const numberIn = (facet: FacetName, id: string): number | null => {
    const known = base.valueNumber(facet, id);
    return known === null ? (plan.freshNumber(facet, id) ?? null) : numbers.fromBase(known);
  };
  const valueArticles = (number: number): Uint32Array => articles(baseOf(number, base.valueArticles, NO_ARTICLES), number);
  const valueList = (number: number): ArticleList => lists(baseOf(number, base.valueList, NO_LIST), number);
  const valuePassages = (number: number): PostingList => passages(baseOf(number, base.valuePassages, EMPTY_LIST), number);
  // A place stays one for those that lie in it, whatever it is taken for.
  const isLeft = (facet: FacetName, id: string): boolean => {
    const change = records.get(id);
    if (change === undefined || !isNamed(facet)) return true;
    const is = FACET_OF_TYPE[change.after.entity.type] === facet && !change.gone;
    const number = is || facet !== 'place' ? null : numberIn(facet, id);
    return is || (number !== null && valueArticles(number).length > 0);
  };
  const valueNumber = (facet: FacetName, id: string): number | null => (isLeft(facet, id) ? numberIn(facet, id) : null);
  const value = (number: number): FacetValue | null => {
    const known = plan.freshValue(number) ?? moved(baseOf(number, base.value, null), numbers.fromBase);
    const change = known === null ? undefined : records.get(known.id);
    return known === null || change === undefined ? known : { ...valueDraft(known, change.after, undefined), within: known.within };
  };
  const entity = (number: number): EntityRecord | null => records.get(value(number)?.id ?? '')?.after ?? baseOf(number, base.entity, null);
  const numbersOf = (id: string): readonly number[] => NAMED.flatMap((facet) => valueNumber(facet, id) ?? []);
  return {
    view: { valueNumber, value, valueArticles, valueList, valuePassages, entity },
    idOf: (number) => value(number)?.id ?? null,
    numbersOf,
    namesOf: (number) => {
      const known = value(number);
      const change = known === null ? undefined : records.get(known.id)?.after;
      if (known === null || (change !== undefined && change.mentions + change.elsewhere === 0)) return [];
      return [known.ar, known.latin, ...known.spellings].filter((name) => name !== null);
    },
    persons: () => [...Array.from({ length: to - from }, (_, at) => from + at), ...[...records.keys()].flatMap(numbersOf)],
  };
}

function moved(value: FacetValue | null, fromBase: (number: number) => number): FacetValue | null {
  return value === null || value.within.length === 0 ? value : { ...value, within: value.within.map(fromBase) };
}
