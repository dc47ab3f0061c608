import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words, type Word } from '../../text/words';
import type { FeatureList } from './feature-list';
import { rateOfRoot } from './rates';
import { rootOf } from './root';
import { STOP_WORDS } from './stop-words';

const SHORTEST_ROOT = 2;
const DIGIT = /\p{N}/u;

/** Puts the roots of the words of a block that touch none of the spans into a list. */
export function addWords(list: FeatureList, text: string, block: Span, taken: readonly Span[]): void {
  for (const word of outside(words(text, block), taken)) {
    const folded = fold(word.text);
    const root = DIGIT.test(folded) || isStop(folded) ? '' : rootOf(folded);
    if (root.length >= SHORTEST_ROOT) list.add({ kind: 'word', key: root, shown: word.text, rate: rateOfRoot(root) }, word.start);
  }
}

function isStop(folded: string): boolean {
  return STOP_WORDS.has(folded) || (folded.length > SHORTEST_ROOT && 'وف'.includes(folded.charAt(0)) && STOP_WORDS.has(folded.slice(1)));
}

/** The words that touch none of the spans. Both in any order. */
function outside(all: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return all.filter((word) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next += 1;
    return (sorted[next]?.start ?? Infinity) >= word.end;
  });
}
