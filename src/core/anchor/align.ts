import type { AnchorWords } from './anchor-words';
import { respelt } from './one-edit';

/** A word with or without a glued particle is nearly the same word. */
const VARIANT = 0.8;
/** A word one letter away, between neighbours that are found. */
const MISSPELT = 0.7;
/** Cost of a word of the text that is passed over inside the alignment: a common word is not worth a long way. */
const GAP = 0.05;
/** Weight of the commonest words. */
const LEAST_WEIGHT = 0.2;

/** How a row of hashes lies in a text. Arrays run in parallel with the hashes. */
export interface Alignment {
  /** Number of the text word that bears out each hash; -1 where none does. */
  readonly at: readonly number[];
  /** Weight that is borne out, and weight that could be. */
  readonly found: readonly number[];
  readonly weight: readonly number[];
}

/** Lays hashes, in order, over the words `[from, to)` of a text, so that most weight finds its place. Rare words weigh more. */
export function align(hashes: readonly number[], text: AnchorWords, from: number, to: number): Alignment {
  const start = Math.max(0, from);
  const width = Math.max(0, Math.min(text.forms.length, to) - start) + 1;
  const weight = hashes.map((hash) => weightOf(hash, text));
  const best = new Float64Array((hashes.length + 1) * width);
  for (let i = 1; i <= hashes.length; i += 1) {
    const gap = i === hashes.length ? 0 : GAP;
    for (let j = 0; j < width; j += 1) {
      const above = best[(i - 1) * width + j] ?? 0;
      if (j === 0) {
        best[i * width] = above;
        continue;
      }
      const match = (weight[i - 1] ?? 0) * similarity(hashes[i - 1] ?? 0, text, start + j - 1);
      const diagonal = match > 0 ? (best[(i - 1) * width + j - 1] ?? 0) + match : 0;
      best[i * width + j] = Math.max(above, (best[i * width + j - 1] ?? 0) - gap, diagonal);
    }
  }
  return mend(trace(best, hashes, weight, text, start, width), hashes, text);
}

/** Lays hashes of rare words, in order, over a long stretch of a text: the very words alone, however far from each other. */
export function scatter(hashes: readonly number[], text: AnchorWords, from: number, to: number): Alignment {
  const at: number[] = [];
  let next = from;
  for (const hash of hashes) {
    const place = text.places.get(hash)?.find((one) => one >= next && one < to) ?? -1;
    at.push(place);
    if (place >= 0) next = place + 1;
  }
  const weight = hashes.map((hash) => weightOf(hash, text));
  return { at, found: weight.map((own, i) => ((at[i] ?? -1) < 0 ? 0 : own)), weight };
}

/** Hashes that are known to be there: where does not matter. */
export function certain(hashes: readonly number[], text: AnchorWords): Alignment {
  const weight = hashes.map((hash) => weightOf(hash, text));
  return { at: hashes.map(() => -1), found: weight, weight };
}

/** How much a word tells: the rarer in this text, the more. */
export function weightOf(hash: number, text: AnchorWords): number {
  const count = text.places.get(hash)?.length ?? 1;
  return Math.max(LEAST_WEIGHT, 1 / (1 + Math.log(count)));
}

function similarity(hash: number, text: AnchorWords, i: number): number {
  if (text.hashes[i] === hash) return 1;
  return text.variants(i).has(hash) ? VARIANT : 0;
}

function trace(best: Float64Array, hashes: readonly number[], weight: readonly number[], text: AnchorWords, start: number, width: number): Alignment {
  const at = hashes.map(() => -1);
  const found = hashes.map(() => 0);
  let j = width - 1;
  for (let i = hashes.length; i > 0 && j > 0; ) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i - 1) * width + j]) {
      i -= 1;
      continue;
    }
    const match = (weight[i - 1] ?? 0) * similarity(hashes[i - 1] ?? 0, text, start + j - 1);
    if (match > 0 && here === (best[(i - 1) * width + j - 1] ?? 0) + match) {
      at[i - 1] = start + j - 1;
      found[i - 1] = match;
      i -= 1;
    }
    j -= 1;
  }
  return { at, found, weight };
}

/** A word that is missing between two that are found, with one other word between them, may be that word misspelt. */
function mend({ at, found, weight }: Alignment, hashes: readonly number[], { forms }: AnchorWords): Alignment {
  const mended = at.map((place, i) => {
    const between = (at[i - 1] ?? -1) + 1;
    return place < 0 && between > 0 && at[i + 1] === between + 1 && respelt(forms[between] ?? '', hashes[i] ?? 0) !== null ? between : place;
  });
  return { at: mended, found: found.map((share, i) => (mended[i] === at[i] ? share : MISSPELT * (weight[i] ?? 0))), weight };
}

/** Share of the weight of alignments that is borne out. */
export function share(...alignments: readonly Alignment[]): number {
  let [borne, all] = [0, 0];
  for (const { found, weight } of alignments) {
    for (const part of found) borne += part;
    for (const part of weight) all += part;
  }
  return all === 0 ? 0 : borne / all;
}

/** Alignments one after the other. */
export function joined(...alignments: readonly Alignment[]): Alignment {
  return { at: alignments.flatMap(({ at }) => at), found: alignments.flatMap(({ found }) => found), weight: alignments.flatMap(({ weight }) => weight) };
}

/** Part of an alignment. */
export function slice({ at, found, weight }: Alignment, from: number, to: number): Alignment {
  return { at: at.slice(from, to), found: found.slice(from, to), weight: weight.slice(from, to) };
}
