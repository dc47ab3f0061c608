import { align, share, slice, type Alignment } from './align';
import type { AnchorWords } from './anchor-words';
import { beginning, ending, fits, SLACK } from './bounds';
import { guesses } from './guesses';
import { placeOf, type Place } from './place';
import type { Selector } from './selector';
import { FEW_COVERAGE, FEW_WORDS, STRETCH } from './thresholds';

/** Share of the letters of a place that must be left to trim it. */
const TRIM = 0.6;

/** All words of the passage are known: they and their neighbours are laid over the text as one row. */
export function shortPlaces(selector: Selector, text: AnchorWords): readonly Place[] {
  const { before, head, tail, after, words } = selector;
  const own = [...head, ...tail];
  const known = [{ hashes: before, offset: -before.length }, { hashes: own, offset: 0 }, { hashes: after, offset: words }];
  return guesses(known, text, Math.max(3, Math.ceil(words * 0.3))).flatMap((guess) => {
    const row = align([...before, ...own, ...after], text, guess - before.length - SLACK, guess + words + after.length + SLACK);
    const lead = slice(row, 0, before.length);
    const passage = slice(row, before.length, before.length + words);
    const trail = slice(row, before.length + words, row.at.length);
    const [from, to] = [beginning(lead, passage), ending(passage, trail)];
    if (from === null || to === null || !fits(to - from, words, STRETCH) || (to - from !== words && words <= FEW_WORDS && share(passage) < FEW_COVERAGE)) return [];
    return [trimmed(placeOf(from, Math.min(to, text.forms.length), selector, text, halves(passage), [lead, trail]), passage, text)];
  });
}

/** A short place without the words at its ends that nothing vouches for, if that leaves most of it. */
function trimmed(place: Place, passage: Alignment, { forms }: AnchorWords): Place {
  const known = passage.at.filter((at) => at >= 0);
  const [from, to] = [Math.min(...known), Math.max(...known) + 1];
  const letters = (first: number, last: number): number => forms.slice(first, last).join('').length;
  const most = known.length > 0 && letters(from, to) >= TRIM * letters(place.from, place.to);
  return place.proven || !most ? place : { ...place, from, to, whole: false };
}

function halves(alignment: Alignment): readonly Alignment[] {
  const { length } = alignment.at;
  return length < 2 ? [alignment] : [slice(alignment, 0, Math.ceil(length / 2)), slice(alignment, Math.ceil(length / 2), length)];
}
