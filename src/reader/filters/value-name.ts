import type { TFunction } from 'i18next';
import type { FacetName, FacetValue } from '../../core/model/corpus';
import type { PeriodFilter } from '../../core/search/filter';
import type { Formats } from '../i18n/formats';
import type { Language } from '../i18n/languages';
import { nameIn } from '../i18n/name-in';
import { periodText } from './period-text';

/** The value that a corpus gives where the article itself gives none. */
const UNKNOWN = 'unknown';
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** What names a value. */
export type NamedValue = Pick<FacetValue, 'facet' | 'id' | 'ar' | 'latin'>;

/** How values are called in the language of the page. */
export interface Namer {
  readonly nameOf: (value: NamedValue) => string;
  /** By facet and id; the words of the id for a value that is not known. */
  readonly nameOfId: (facet: FacetName, id: string) => string;
  readonly nameOfPeriod: (period: PeriodFilter) => string;
  /** Names joined by "and" (`all`) or "or" (`any`), in pieces. */
  readonly join: Formats['list'];
}

/** Names for values, among them those known. */
export function makeNamer(values: readonly NamedValue[], language: Language, formats: Formats, t: TFunction): Namer {
  const known = new Map(values.map((value) => [`${value.facet} ${value.id}`, value]));
  const nameOf = (value: NamedValue): string => {
    if (value.facet === 'date' && MONTH.test(value.id)) return formats.month(value.id);
    if (value.id === UNKNOWN) return t(value.facet === 'date' ? 'unknownDate' : 'unknownPublisher');
    return nameIn(language, value) ?? value.id;
  };
  return {
    nameOf,
    nameOfPeriod: ({ at }) => periodText(at, formats),
    join: formats.list,
    nameOfId: (facet, id) => nameOf(known.get(`${facet} ${id}`) ?? { facet, id, ar: wordsOf(id), latin: null }),
  };
}

function wordsOf(id: string): string {
  return id.replace(/^[a-z]+:/, '').replaceAll('-', ' ');
}
