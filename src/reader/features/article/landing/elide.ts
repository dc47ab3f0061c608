import { words } from '../../../../core/text/words';

/** Words that stay on each side of what is left out. */
const BESIDE = 6;
const ELLIPSIS = ' … ';

/** A text without its middle when it is long: only what stands beside a change is needed to find it. `keep` names the ends that a change follows. */
export function elide(text: string, keep: 'both' | 'start' | 'end'): string {
  const found = words(text);
  const [left, right] = [keep === 'end' ? 0 : BESIDE, keep === 'start' ? 0 : BESIDE];
  if (found.length <= left + right + BESIDE) return text;
  const until = left === 0 ? 0 : (found[left - 1]?.end ?? 0);
  const from = right === 0 ? text.length : (found[found.length - right]?.start ?? text.length);
  return `${text.slice(0, until)}${ELLIPSIS}${text.slice(from)}`;
}
