import type { Article } from '../model/article';
import type { FacetName } from '../model/corpus';
import type { EntityType } from '../model/entity';
import { months } from './months';

/** Value of a facet of whole articles that says nothing. */
export const UNKNOWN = 'unknown';

/** The facet in which an entity stands, in whatever role the text uses it, so that it has one value and one count. */
export const FACET_OF_TYPE = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const satisfies Record<EntityType, FacetName>;

/** The values that hold for a whole article. One whose date spans two months has both. */
export function articleValues({ publisher, date }: Pick<Article, 'publisher' | 'date'>): readonly { readonly facet: FacetName; readonly id: string }[] {
  const found = date === null ? [] : months(date.from, date.to);
  const dates = found.length === 0 ? [UNKNOWN] : found;
  return [{ facet: 'publisher', id: publisher?.id ?? UNKNOWN }, ...dates.map((id) => ({ facet: 'date', id }) as const)];
}
