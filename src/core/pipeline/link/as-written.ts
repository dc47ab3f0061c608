import type { Page } from '../names/page';
import { fold } from '../../text/fold';

/** Words from a name among which the words that led to it stand. */
const REACH = 40;

/** Words in comparison form («منطقه») as the page writes them nearest to a word of it («منطقة»); unchanged where it does not. */
export function asWritten(page: Page, words: string, near: number): string {
  if (fold(words) !== words) return words;
  const parts = words.split(' ');
  for (let distance = 0; distance <= REACH; distance += 1) {
    const written = writtenAt(page, parts, near - distance) ?? writtenAt(page, parts, near + distance);
    if (written !== null) return written;
  }
  return words;
}

function writtenAt(page: Page, parts: readonly string[], at: number): string | null {
  const first = page.tokens[at];
  const last = page.tokens[at + parts.length - 1];
  if (first === undefined || last === undefined) return null;
  const reading = [{ first: first.folded, start: first.start }, ...first.readings].find((one) => one.first === parts[0]);
  if (reading === undefined || !parts.slice(1).every((part, i) => page.folded[at + 1 + i] === part)) return null;
  const written = page.text.slice(reading.start, last.end);
  return fold(written) === parts.join(' ') ? written : null;
}
