import type { Span } from '../model/span';
import { splitProclitics } from '../text/clitics';
import { fold } from '../text/fold';
import type { Quantity } from '../text/numbers';
import { words } from '../text/words';
import { PEOPLE, TOLL_WORDS } from './toll-words';

/** How many words before a number are looked at. */
const REACH = 5;

/** People of whom the words before say that they died or were hurt, counted as such: «قُتل 12 شخصًا» counts what «12 قتيلًا» counts. */
export function asToll(text: string, sentence: Span, quantity: Quantity): Quantity {
  if (quantity.of === null || !PEOPLE.has(quantity.of)) return quantity;
  const before = words(text, { start: sentence.start, end: quantity.start }).slice(-REACH);
  const told = before.findLast((word) => tollOf(word.text) !== undefined);
  return told === undefined ? quantity : { ...quantity, of: tollOf(told.text) ?? quantity.of };
}

function tollOf(word: string): 'dead' | 'wounded' | undefined {
  const [split] = splitProclitics(word, (form) => bare(form) in TOLL_WORDS);
  return split === undefined ? undefined : TOLL_WORDS[bare(split.rest)];
}

function bare(form: string): string {
  return fold(form).replace(/^ال(?=..)/, '');
}
