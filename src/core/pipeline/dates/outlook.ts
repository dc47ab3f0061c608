import { FUTURE_MARKERS, NOT_FUTURE } from '../../lexicon/time-words';
import { reportingForm } from '../../lexicon/reporting-verbs';
import type { Direction, Found } from './expression';
import type { Token } from '../tokenise';

/** Words before an expression among which a marker of the future counts. */
const REACH = 12;
/** «بحلول الجمعة» looks ahead; «بحلول فبراير» may look back. */
const BY = /^و?بحلول$/;
const CLAUSE_END = /[.!?؟؛;:]/;
/** س + a verb of the imperfect: «سيعقد», «ستبدأ». Names that begin so are rare and end the guess wrongly by one week at most. */
const FUTURE_VERB = /^[وف]?س[ينت][\u0621-\u064a]{3,}$/;

/** The direction of an expression that has none of its own: ahead when a marker of the future stands before it in its clause and no report of something said comes between. */
export function lookAhead(found: Found, tokens: readonly Token[], index: number): Found {
  const { when } = found;
  if (when.kind === 'weekday' && when.direction === 'near') return isAhead(tokens, index, true) ? { ...found, when: { ...when, direction: 'future' } } : found;
  if (when.kind !== 'year' || when.year.kind !== 'nearest' || when.year.direction !== 'near') return found;
  const direction: Direction = isAhead(tokens, index, false) ? 'future' : 'near';
  return { ...found, when: { ...when, year: { kind: 'nearest', direction } } };
}

function isAhead(tokens: readonly Token[], index: number, weekday: boolean): boolean {
  for (let i = index; i > Math.max(0, index - REACH); i -= 1) {
    if (CLAUSE_END.test(tokens[i]?.gap ?? '')) return false;
    const key = tokens[i - 1]?.key ?? '';
    if (weekday && BY.test(key)) return true;
    if (FUTURE_MARKERS.has(key) || FUTURE_MARKERS.has(key.slice(1)) || (FUTURE_VERB.test(key) && !NOT_FUTURE.has(key))) return true;
    if (reportingForm(key)?.kind === 'past') return false;
  }
  return false;
}
