import { align, scatter, share, slice, type Alignment } from './align';
import type { AnchorWords } from './anchor-words';
import { beginning, ending, fits, SLACK } from './bounds';
import { guesses } from './guesses';
import { placeOf, type Place } from './place';
import type { Selector } from './selector';
import { GROWN_MIDDLE, GROWTH, STRETCH, STRETCH_ENDS, STRETCH_KNOWN } from './thresholds';

/** One end of a passage as it may lie in a text. */
interface Edge {
  readonly at: number;
  readonly inside: Alignment;
  readonly outside: Alignment;
}

/** Pairs of ends whose middle is looked at. */
const MOST_PAIRS = 6;

/** Only the ends of the passage are known, and some words between: ends are looked for apart and paired. */
export function longPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { words, middle } = selector;
  const pairs = leftEdges(selector, text).flatMap((left) => rightEdges(selector, text).map((right) => ({ left, right, found: share(left.inside, left.outside, right.inside, right.outside) })));
  const fitting = pairs.filter(({ left, right }) => fits(right.at - left.at, words, Math.min(share(left.inside), share(right.inside)) >= STRETCH_ENDS ? STRETCH_KNOWN : STRETCH));
  return fitting.sort((a, b) => b.found - a.found).slice(0, MOST_PAIRS).flatMap(({ left, right }) => {
    const between = scatter(middle, text, left.at, right.at);
    const grown = right.at - left.at > Math.max(words * GROWTH, words + SLACK);
    return grown && share(between) < GROWN_MIDDLE ? [] : [placeOf(left.at, right.at, selector, text, [left.inside, right.inside], [left.outside, right.outside], between)];
  });
}

function leftEdges({ before, head }: Selector, text: AnchorWords): readonly Edge[] {
  const found = guesses([{ hashes: before, offset: -before.length }, { hashes: head, offset: 0 }], text, SLACK).flatMap((guess): Edge[] => {
    const row = align([...before, ...head], text, guess - before.length - SLACK, guess + head.length + SLACK);
    const [outside, inside] = [slice(row, 0, before.length), slice(row, before.length, row.at.length)];
    const at = beginning(outside, inside);
    return at === null ? [] : [{ at, inside, outside }];
  });
  return apart(found);
}

function rightEdges({ tail, after }: Selector, text: AnchorWords): readonly Edge[] {
  const found = guesses([{ hashes: tail, offset: -tail.length }, { hashes: after, offset: 0 }], text, SLACK).flatMap((guess): Edge[] => {
    const row = align([...tail, ...after], text, guess - tail.length - SLACK, guess + after.length + SLACK);
    const [inside, outside] = [slice(row, 0, tail.length), slice(row, tail.length, row.at.length)];
    const at = ending(inside, outside);
    return at === null ? [] : [{ at: Math.min(at, text.forms.length), inside, outside }];
  });
  return apart(found);
}

function apart(edges: readonly Edge[]): readonly Edge[] {
  return edges.filter((edge, i) => edges.findIndex(({ at }) => at === edge.at) === i);
}
