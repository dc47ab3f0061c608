import type { Span } from '../../../../core/model/span';
import { words } from '../../../../core/text/words';

/** Words that remind of a quotation. */
const MOST = 12;

/** How a quotation begins, whole where it is short; cut between words. */
export function firstWords(text: string, span: Span): string {
  const all = words(text, span);
  const last = all[MOST - 1];
  return last === undefined || all.length === MOST ? text.slice(span.start, span.end) : `${text.slice(span.start, last.end)} …`;
}
