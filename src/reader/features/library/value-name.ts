import type { TFunction } from 'i18next';
import type { FacetName, FacetsFile, FacetValue } from '../../../core/model/corpus';
import type { Formats } from '../../i18n/formats';
import type { Language } from '../../i18n/languages';
import { nameIn } from '../../i18n/name-in';

/** The value that a corpus gives where the article itself gives none. */
const UNKNOWN = 'unknown';

/** How values are called in the language of the page. */
export interface Namer {
  readonly nameOf: (value: FacetValue) => string;
  /** By facet and id; the words of the id for a value that this corpus does not have. */
  readonly nameOfId: (facet: FacetName, id: string) => string;
  /** Names joined by "and" (`all`) or "or" (`any`), in pieces. */
  readonly join: Formats['list'];
}

/** Names for the values of a facets file. */
export function makeNamer(facets: FacetsFile | undefined, language: Language, formats: Formats, t: TFunction): Namer {
  const known = new Map(facets?.values.map((value) => [`${value.facet} ${value.id}`, value]));
  const nameOf = (value: FacetValue): string => {
    if (value.facet === 'date') return value.id === UNKNOWN ? t('unknownDate') : formats.month(value.id);
    if (value.id === UNKNOWN) return t('unknownPublisher');
    return nameIn(language, value) ?? value.id;
  };
  return {
    nameOf,
    join: formats.list,
    nameOfId: (facet, id) => {
      const value = known.get(`${facet} ${id}`);
      return value === undefined ? id.replace(/^[a-z]+:/, '').replaceAll('-', ' ') : nameOf(value);
    },
  };
}
