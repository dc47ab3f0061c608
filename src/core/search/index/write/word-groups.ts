import { analyzeWord, type WordAnalysis } from '../../analyze/analyze-word';
import { numberStems } from '../../analyze/grammatical-number';
import type { Vocabulary } from '../../analyze/vocabulary';
import { fold } from '../../../text/fold';
import { commonestStems } from '../commonest-stems';
import type { WordTable } from './word-table';

/** Numbers of the words that stand for belonging to a place, by its id. */
export type DemonymWords = ReadonlyMap<string, ReadonlySet<number>>;

/** The words of one stem before they are written. */
export interface WordGroup {
  readonly stem: string;
  /** Numbers of words in the order of their spelling. */
  readonly words: readonly number[];
  readonly numbers: readonly string[];
  readonly demonyms: readonly string[];
}

/** What is made of the words of a corpus. */
export interface GroupedWords {
  readonly analyses: readonly WordAnalysis[];
  /** In the order of their stems; function words stand under their terms. */
  readonly groups: readonly WordGroup[];
}

/** Analyzes every word once and puts those of one stem together. Singulars and plurals are only looked for `withNumbers`. */
export function groupWords(table: WordTable, isName: Vocabulary['isName'], demonyms: DemonymWords, withNumbers: boolean): GroupedWords {
  const vocabulary = { isName, frequency: frequencies(table) };
  const analyses = table.written.map((written) => analyzeWord(written, vocabulary));
  const byStem = new Map<string, number[]>();
  analyses.forEach((analysis, word) => {
    const stem = stemOfEntry(analysis);
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, [word]);
    else known.push(word);
  });
  const stems = [...byStem.keys()].sort();
  const belonging = belongings(demonyms, analyses);
  const occurrences = (stem: string): number => (byStem.get(stem) ?? []).reduce((sum, word) => sum + (table.occurrences[word] ?? 0), 0);
  const groups = stems.map((stem) => {
    const words = (byStem.get(stem) ?? []).sort((a, b) => ((table.written[a] ?? '') < (table.written[b] ?? '') ? -1 : 1));
    const places = belonging.places.get(stem) ?? [];
    const isFunction = table.functions[words[0] ?? -1] === true;
    const numbers = isFunction || !withNumbers ? [] : words.flatMap((word) => numberStems(analyses[word]?.bare ?? '', vocabulary));
    const kindred = places.flatMap((place) => [...(belonging.stems.get(place) ?? [])]);
    const others = (found: readonly string[]): readonly string[] => commonestStems(stem, new Set(found.filter((other) => other !== stem && byStem.has(other))), occurrences);
    return { stem, words, numbers: others(numbers), demonyms: others(kindred) };
  });
  return { analyses, groups };
}

/** The group of a word: a function word has one of its own. */
function stemOfEntry({ stem, form }: WordAnalysis): string {
  return stem ?? form;
}

function frequencies({ written, occurrences, functions }: WordTable): Vocabulary['frequency'] {
  const counts = new Map<string, number>();
  written.forEach((word, number) => {
    if (functions[number] === true) return;
    const form = fold(word);
    counts.set(form, (counts.get(form) ?? 0) + (occurrences[number] ?? 0));
  });
  return (form) => counts.get(form) ?? 0;
}

/** Ids of places by the stems of their nationality words, and the other way round. */
interface Belongings {
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
}

function belongings(demonyms: DemonymWords, analyses: readonly WordAnalysis[]): Belongings {
  const places = new Map<string, string[]>();
  const stems = new Map<string, Set<string>>();
  for (const [place, words] of demonyms) {
    const own = new Set([...words].flatMap((word) => analyses[word]?.stem ?? []));
    stems.set(place, own);
    for (const stem of own) places.set(stem, [...(places.get(stem) ?? []), place]);
  }
  return { places, stems };
}
