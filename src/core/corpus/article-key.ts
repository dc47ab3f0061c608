import { fingerprint } from '../text/fingerprint';

/** Ids that are short and need no escape in an address. Every key of another id begins with `~`, which no id does. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,19}$/;
const DIGITS = 7;
const BASE = 36;

/** The name of an article in addresses: its id where that is plain, else 15 characters made from it. At most 20 characters, none of which needs an escape. */
export function articleKey(id: string): string {
  return PLAIN.test(id) ? id : `~${letters(id)}${letters(`~${id}`)}`;
}

function letters(text: string): string {
  return fingerprint(text).toString(BASE).padStart(DIGITS, '0');
}
