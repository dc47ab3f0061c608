import { FACETS } from '../../model/corpus';
import { choose, within } from '../change-filter';
import type { Drop } from '../corpus-source';
import type { Filter } from '../filter';
import type { IndexView } from '../index/index-view';
import type { CompiledQuery } from './compiled-query';
import { selectionOf } from './evaluation';
import { formatQuery } from './format-query';

/** What each condition of a filter that finds nothing keeps out, most first. */
export function dropsOf(view: IndexView, filter: Filter, query: CompiledQuery): readonly Drop[] {
  const drops = [...textDrops(filter, query), ...valueDrops(view, filter), ...periodDrops(filter)].map((drop) => ({ ...drop, count: selectionOf(view, drop.filter).count }));
  return drops.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

type Uncounted = Omit<Drop, 'count'>;

/** All words, and each by itself where there are several; words that will do in place of each other go together. */
function textDrops(filter: Filter, { parts }: CompiledQuery): readonly Uncounted[] {
  if (parts.length === 0) return [];
  const units = parts.reduce<(readonly number[])[]>((all, part, i) => (part.or ? [...all.slice(0, -1), [...(all.at(-1) ?? []), i]] : [...all, [i]]), []);
  const whole: Uncounted = { filter: { ...filter, text: '' }, condition: { kind: 'text' } };
  if (units.length === 1) return [whole];
  const words = units.map((unit): Uncounted => {
    const rest = formatQuery(parts.filter((_, i) => !unit.includes(i)));
    return { filter: { ...filter, text: rest }, condition: { kind: 'word', text: formatQuery(parts.filter((_, i) => unit.includes(i))) } };
  });
  return [whole, ...words];
}

function valueDrops(view: IndexView, filter: Filter): readonly Uncounted[] {
  return FACETS.flatMap((facet) =>
    [...(filter.facets[facet]?.include ?? []), ...(filter.facets[facet]?.exclude ?? [])].map((id): Uncounted => {
      const number = view.valueNumber(facet, id);
      const value = number === null ? null : view.value(number);
      return { filter: choose(filter, facet, id, null), condition: { kind: 'value', facet, id, ar: value?.ar ?? null, latin: value?.latin ?? null } };
    }),
  );
}

function periodDrops(filter: Filter): readonly Uncounted[] {
  return filter.period === undefined ? [] : [{ filter: within(filter, null), condition: { kind: 'period', period: filter.period } }];
}
