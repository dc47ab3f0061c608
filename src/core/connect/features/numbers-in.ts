import type { Span } from '../../model/span';
import { quantities, quantityLabel } from '../../text/numbers';
import { MEASURES } from './measures';

/** A number that a passage can have in common with another. */
export interface NumberInText extends Span {
  /** `430`, `86%`, `1376 km2`: digits with their measure. Of what is counted only the number stays, since others name it otherwise («جندي», «أسير»). */
  readonly text: string;
}

/** Smaller ones say little without a measure. */
const SMALL = 10;

/** The numbers of a passage that say something by themselves, in order. `apart` are places whose numbers count nothing, such as dates. */
export function numbersIn(text: string, span: Span, apart: readonly Span[] = []): readonly NumberInText[] {
  return quantities(text, span, apart).flatMap((quantity) => {
    const of = quantity.of !== null && MEASURES.has(quantity.of) ? quantity.of : null;
    return of === null && quantity.value <= SMALL ? [] : [{ start: quantity.start, end: quantity.end, text: quantityLabel({ ...quantity, of }) }];
  });
}
