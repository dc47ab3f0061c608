import { yearOfPeriod } from '../../text/timex/period';
import type { Filter, TimeKind } from '../filter';
import type { IndexView } from '../index/index-view';
import { grouped } from '../index/grouped';
import type { PeriodCount, PeriodCounts } from '../period-counts';
import { selectionOf } from './evaluation';
import { selectedArticles } from './order';
import { periodLists } from './periods';

/** How many of the articles that a filter leaves lie in each period. A year counts an article once, in however many of its months it lies. */
export function countPeriods(view: IndexView, filter: Filter, by: TimeKind): PeriodCounts {
  const selection = selectionOf(view, filter);
  const marks = new Uint8Array(view.head.articles);
  for (const position of selectedArticles(selection)) marks[selection.documents.articles[position] ?? 0] = 1;
  const lists = [...periodLists(view, by)].map(([period, articles]) => [period, articles.filter((article) => marks[article] === 1)] as const);
  const some = lists.filter(([, articles]) => articles.length > 0);
  const years = [...grouped(some, ([period]) => yearOfPeriod(period))];
  return {
    articles: sum(marks),
    dated: distinct(some, marks.length),
    periods: years.map(([at, within]) => ({ at, articles: distinct(within, marks.length), months: within.flatMap(([period, articles]): readonly PeriodCount[] => (period === at ? [] : [{ at: period, articles: articles.length }])) })),
  };
}

function distinct(lists: readonly (readonly [string, Uint32Array])[], articles: number): number {
  const seen = new Uint8Array(articles);
  for (const [, list] of lists) for (const article of list) seen[article] = 1;
  return sum(seen);
}

function sum(marks: Uint8Array): number {
  return marks.reduce((all, mark) => all + mark, 0);
}
