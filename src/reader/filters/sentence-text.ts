import type { TFunction } from 'i18next';
import type { Filter } from '../../core/search/filter';
import { clausesOf } from './sentence';
import type { Namer } from './value-name';

/** The filter as one plain line, for the title of the page and for screen readers. */
export function sentenceText(filter: Filter, namer: Namer, t: TFunction<'library'>): string {
  const clauses = clausesOf(filter).map(({ facet, choice, match, ids }) => `${t(`clause.${facet}.${choice}`)} ${namer.join(ids.map((id) => namer.nameOfId(facet, id)), match).map((part) => part.value).join('')}`);
  if (filter.period !== undefined) clauses.push(`${t(`clause.${filter.period.by}.${filter.scope}`)} ${namer.nameOfPeriod(filter.period)}`);
  const text = filter.text.trim();
  if (text !== '') clauses.push(`${t('clause.text')} ${t('quoted', { text })}`);
  if (clauses.length === 0) return t(`everything.${filter.scope}`);
  return `${t(`subject.${filter.scope}`)} ${namer.join(clauses, 'all').map((part) => part.value).join('')}`;
}
