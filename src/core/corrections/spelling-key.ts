import { fold } from '../text/fold';

/** The form in which the spellings of names are compared: folded, one space between words. */
export function spellingKey(spelling: string): string {
  return fold(spelling).trim().replace(/ {2,}/g, ' ');
}
