import type { Mention } from '../../model/annotation';
import type { Block } from '../../model/block';
import type { SignPlace } from '../../model/sign';
import { type Calque, CALQUES } from '../../lexicon/calques';
import { GIVEN_NAMES } from '../../lexicon/given-names';
import { fold, foldWithMap } from '../../text/fold';
import { words } from '../../text/words';
import { beyondChance } from './beyond-chance';
import type { Seen } from './seen';

/** Words that the table counts by. */
const PER = 10_000;

/** Turns of phrase that translations leave behind, row by row of the table: those that the text has oftener than texts of its length usually do. */
export function calquesIn(text: string, own: readonly Block[], mentions: readonly Mention[]): readonly Seen[] {
  const folded = own.map((block) => ({ block, ...foldWithMap(text.slice(block.start, block.end)) }));
  const length = own.reduce((sum, block) => sum + words(text, block).length, 0);
  const surnames = loneSurnames(text, mentions);
  return CALQUES.flatMap((calque): readonly Seen[] => {
    const places = folded.flatMap((one) => placesIn(calque, one)).filter((place) => !calque.surname || surnames.has(place.end));
    if (!beyondChance(places.length, (calque.usual * length) / PER)) return [];
    return places.map((place) => ({ kind: calque.common ? 'common-calque' : 'calque', of: calque.id, place }));
  });
}

function placesIn({ pattern }: Calque, { block, folded, map }: { readonly block: Block; readonly folded: string; readonly map: Uint32Array }): readonly SignPlace[] {
  return [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({ start: block.start + (map[index] ?? 0), end: block.start + (map[index + found.length] ?? 0), block: block.index }));
}

/** Where persons end that are named by one word that is no first name. A first name after «السيد» is how Arabic itself speaks of somebody. */
function loneSurnames(text: string, mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ type, start, end }) => (type === 'PER' && isLoneSurname(text, start, end) ? [end] : [])));
}

function isLoneSurname(text: string, start: number, end: number): boolean {
  const [word, ...more] = words(text, { start, end });
  return word !== undefined && more.length === 0 && !GIVEN_NAMES.has(fold(word.text));
}
