import { FACETS } from '../../../../src/core/model/corpus';
import type { IndexView } from '../../../../src/core/search/index/index-view';

/** What a view tells of names, by ids in place of numbers: two views of one corpus tell the same, however they number. Words that may begin a name are given. */
export function toldBy(view: IndexView, words: readonly string[]): Readonly<Record<string, unknown>> {
  const idOf = (number: number): string => view.value(number)?.id ?? '?';
  const rows = numbers(view).flatMap((number) => {
    const value = view.value(number);
    const articles = view.valueArticles(number);
    const list = view.valuePassages(number);
    if (value === null || (articles.length === 0 && list.grades.every((mentions) => mentions === 0))) return [];
    const sum = view.valueList(number);
    const { within, ...said } = value;
    const same = view.valueNumber(value.facet, value.id) === number;
    return [{ ...said, within: within.filter((place) => view.valueArticles(place).length > 0).map(idOf), same, articles: [...articles], list: [...sum.articles].map((article, at) => [article, sum.passages[at], sum.grades[at]]), passages: [...list.articles].map((article, at) => [article, [...list.ordinals.slice(list.starts[at], list.starts[at + 1])], [...list.grades.slice(list.starts[at], list.starts[at + 1])]]) }];
  });
  return {
    values: rows.sort((a, b) => (`${a.facet} ${a.id}` < `${b.facet} ${b.id}` ? -1 : 1)),
    records: records(view),
    aliases: words.map((word) => [word, view.aliases(word).map(({ key, values }) => `${key}: ${values.map(idOf).sort().join(' ')}`).sort()]),
    previews: Array.from({ length: view.head.articles }, (_, article) => view.preview(article)),
    cards: Array.from({ length: view.head.articles }, (_, article) => view.card(article)),
  };
}

/** The records of entities that something names, sorted. */
function records(view: IndexView): readonly unknown[] {
  const named = numbers(view).flatMap((number) => {
    const value = view.value(number);
    const record = value === null || view.valueNumber(value.facet, value.id) !== number || value.facet === 'outlet' || value.facet === 'speaker' || value.facet === 'publisher' ? null : view.entity(number);
    return record === null || record.mentions + record.elsewhere === 0 ? [] : [record];
  });
  return named.sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

function numbers({ head }: IndexView): readonly number[] {
  return Array.from({ length: FACETS.reduce((sum, facet) => sum + head.values[facet], 0) }, (_, number) => number);
}
