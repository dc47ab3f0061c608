import { fold } from '../../text/fold';
import { remember } from '../../text/remember';
import { formOf } from './form';
import { NEWS_ACTS } from './news-acts';

/** Words whose answer is kept. */
const KEPT = 50_000;
const SHORTEST = 3;
/** Longest of a row first. */
const GLUED = ['وست', 'وسي', 'وس', 'فس', 'وب', 'ول', 'و', 'ف', 'ب', 'ل', 'ك', 'س'] as const;
const PERSONS = ['ي', 'ت', 'ن'] as const;
const ENDINGS = ['وا', 'ت', 'ا', 'تا', 'تها', 'ته', 'تهم', 'هم'] as const;
/** What a verb begins with that has lost it behind a person («ينسحب», «يعلن»). */
const LOST = ['', 'ا'] as const;

const acts: ReadonlyMap<string, string> = new Map(NEWS_ACTS.flatMap(([act, words]) => words.split(' ').map((word) => [formOf(fold(word)), act] as const)));

/** The kind of act that a folded word tells of; null when it tells none. */
export const actOf: (folded: string) => string | null = remember(KEPT, (folded) => {
  for (const word of [folded, ...withoutStart(folded, GLUED)]) {
    const found = inflected(word);
    if (found !== undefined) return found;
  }
  return null;
});

function inflected(word: string): string | undefined {
  const bare = [word, ...withoutStart(word, PERSONS).flatMap((rest) => LOST.map((lost) => lost + rest))];
  return bare.flatMap((one) => [one, ...withoutEnd(one)]).map((one) => acts.get(formOf(one))).find((act) => act !== undefined);
}

function withoutStart(word: string, starts: readonly string[]): readonly string[] {
  return starts.filter((start) => word.startsWith(start) && word.length - start.length >= SHORTEST).map((start) => word.slice(start.length));
}

function withoutEnd(word: string): readonly string[] {
  return ENDINGS.filter((end) => word.endsWith(end) && word.length - end.length >= SHORTEST).map((end) => word.slice(0, -end.length));
}
