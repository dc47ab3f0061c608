import type { AnchorWords } from './anchor-words';
import { longPlaces } from './long-places';
import type { Place } from './place';
import type { Selector } from './selector';
import { shortPlaces } from './short-places';

/** Places that have some of the passage's words, or its neighbours, so that one can tell where it begins and ends. */
export function changedPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { head, tail, words } = selector;
  const places = words === head.length + tail.length ? shortPlaces(selector, text) : longPlaces(selector, text);
  return places.filter((place) => !place.same && place.to > place.from);
}
