import { analyzeWord } from '../analyze/analyze-word';
import type { Vocabulary } from '../analyze/vocabulary';
import { blindStem } from '../index/blind-stem';
import type { Entry, IndexView } from '../index/index-view';

/** The words of a corpus as a query looks them up. */
export interface Lookup extends Vocabulary {
  readonly view: IndexView;
  /** The written words that are this folded word, with particles and without. */
  readonly spelt: (bare: string) => readonly Entry[];
}

/** Looks words up in a view. What was looked up is kept as long as the lookup is. */
export function lookupIn(view: IndexView): Lookup {
  const frequencies = new Map<string, number>();
  const frequency = (form: string): number => {
    const known = frequencies.get(form) ?? view.entries(form).reduce((sum, { occurrences }) => sum + occurrences, 0);
    frequencies.set(form, known);
    return known;
  };
  const indexed = (form: string): ReturnType<NonNullable<Vocabulary['indexed']>> => {
    const awaited = view.awaited();
    const known = commonestOf(view.entries(form));
    // What is not read yet is taken as it is: its stem lies in the shard that is awaited.
    return known === null && view.awaited() !== awaited ? { bare: form, stem: blindStem(form) } : known;
  };
  const vocabulary = { frequency, isName: view.isName, indexed };
  const spelt = (bare: string): readonly Entry[] => {
    const awaited = view.awaited();
    const written = view.entries(bare);
    if (view.awaited() !== awaited) return [];
    const { stem } = analyzeWord(bare, vocabulary);
    const own = stem === null ? [] : (view.group(stem)?.entries ?? []);
    const entries = new Map([...written, ...own.filter((entry) => entry.bare === bare || entry.form === bare)].map((entry) => [entry.written, entry]));
    return [...entries.values()];
  };
  return { ...vocabulary, view, spelt };
}

/** Marks tell some words of one form apart («هجومًا»): the analysis of the commonest holds for a query. */
function commonestOf(entries: readonly Entry[]): Entry | null {
  return entries.reduce<Entry | null>((best, entry) => (best === null || entry.occurrences > best.occurrences ? entry : best), null);
}
