import { analyzeWord, type WordAnalysis } from '../analyze/analyze-word';
import { numberStems } from '../analyze/grammatical-number';
import type { Vocabulary } from '../analyze/vocabulary';
import { commonestStems } from './commonest-stems';
import { grade } from './grade';
import { grouped } from './grouped';
import type { Entry, Group } from './index-view';
import type { IndexedArticle, IndexedPassage } from './indexed-article';
import { EMPTY_LIST, ListDraft } from './memory-lists';
import type { PostingList } from './posting-list';

/** The words of a corpus with everything that a view tells of them. */
export interface MemoryWords {
  readonly entries: (form: string) => readonly Entry[];
  readonly group: (stem: string) => Group | null;
  readonly list: (entry: Entry) => PostingList;
  readonly places: (entry: Entry) => readonly Uint16Array[];
  readonly words: (beginning: string) => readonly { readonly form: string; readonly occurrences: number }[];
}

interface Draft {
  readonly list: ListDraft;
  readonly places: Uint16Array[];
  passages: number;
  occurrences: number;
}

/** `places` of value ids by stem, and the other way round. */
interface Demonyms {
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stems: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the words of all articles. */
export function memoryWords(articles: readonly IndexedArticle[], isName: Vocabulary['isName']): MemoryWords {
  const drafts = draftsOf(articles);
  const vocabulary = { isName, frequency: frequencies(drafts) };
  const analyses = new Map([...drafts.keys()].map((written) => [written, analyzeWord(written, vocabulary)]));
  const entries = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([written, draft]) => entryOf(written, draft, analyses.get(written)));
  const byForm = grouped(entries, ({ form }) => form);
  const byStem = grouped(entries.filter(({ written }) => analyses.get(written)?.stem !== null), ({ stem }) => stem);
  const demonyms = demonymsOf(articles, analyses);
  const groups = new Map([...byStem].map(([stem, own]) => [stem, groupOf(stem, own, byStem, demonyms, vocabulary)]));
  const lists = new Map([...drafts].map(([written, { list }]) => [written, list.list()]));
  const dictionary = dictionaryOf([...byStem.values()].flat());
  return {
    entries: (form) => byForm.get(form) ?? [],
    group: (stem) => groups.get(stem) ?? null,
    list: ({ written }) => lists.get(written) ?? EMPTY_LIST,
    places: ({ written }) => drafts.get(written)?.places ?? [],
    words: (beginning) => dictionary.filter(({ form }) => form.startsWith(beginning)),
  };
}

function draftsOf(articles: readonly IndexedArticle[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  const read = (passages: readonly IndexedPassage[], article: number, own: boolean): void => {
    passages.forEach((passage, ordinal) => {
      for (const [written, places] of placesOf(passage)) {
        const draft = drafts.get(written) ?? { list: new ListDraft(), places: [], passages: 0, occurrences: 0 };
        drafts.set(written, draft);
        draft.list.add(article, ordinal, grade(passage.field, places.length, passage.words.length));
        draft.places.push(Uint16Array.from(places));
        draft.passages += Number(own);
        draft.occurrences += places.length;
      }
    });
  };
  articles.forEach(({ passages }, number) => read(passages, number, true));
  articles.forEach(({ aside }, number) => read(aside, articles.length + number, false));
  return drafts;
}

function placesOf({ words }: IndexedPassage): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    const here = places.get(word) ?? [];
    places.set(word, here);
    here.push(place);
  });
  return places;
}

function frequencies(drafts: ReadonlyMap<string, Draft>): Vocabulary['frequency'] {
  const counts = new Map<string, number>();
  for (const [written, { occurrences }] of drafts) {
    const { form } = analyzeWord(written, { isName: () => false, frequency: () => 0 });
    counts.set(form, (counts.get(form) ?? 0) + occurrences);
  }
  return (form) => counts.get(form) ?? 0;
}

function entryOf(written: string, { passages, occurrences }: Draft, analysis: WordAnalysis | undefined): Entry {
  const { form = written, bare = written, stem = null } = analysis ?? {};
  return { written, form, bare, stem: stem ?? form, passages, occurrences };
}

function demonymsOf(articles: readonly IndexedArticle[], analyses: ReadonlyMap<string, WordAnalysis>): Demonyms {
  const places = new Map<string, Set<string>>();
  const stems = new Map<string, Set<string>>();
  for (const { passages, aside } of articles) {
    for (const { words, demonyms } of [...passages, ...aside]) {
      for (const { place, of } of demonyms) {
        const stem = analyses.get(words[place] ?? '')?.stem ?? null;
        if (stem === null) continue;
        places.set(stem, (places.get(stem) ?? new Set()).add(of));
        stems.set(of, (stems.get(of) ?? new Set()).add(stem));
      }
    }
  }
  return { places, stems };
}

function groupOf(stem: string, entries: readonly Entry[], all: ReadonlyMap<string, readonly Entry[]>, demonyms: Demonyms, vocabulary: Vocabulary): Group {
  const places = [...(demonyms.places.get(stem) ?? [])];
  const numbers = new Set(entries.flatMap(({ bare }) => numberStems(bare, vocabulary)).filter((other) => other !== stem && all.has(other)));
  const kindred = new Set(places.flatMap((place) => [...(demonyms.stems.get(place) ?? [])]).filter((other) => other !== stem));
  const occurrences = (other: string): number => (all.get(other) ?? []).reduce((sum, entry) => sum + entry.occurrences, 0);
  return {
    stem,
    entries,
    numbers: commonestStems(stem, numbers, occurrences),
    demonyms: commonestStems(stem, kindred, occurrences),
  };
}

function dictionaryOf(entries: readonly Entry[]): readonly { readonly form: string; readonly occurrences: number }[] {
  const counts = new Map<string, number>();
  for (const { bare, occurrences } of entries) counts.set(bare, (counts.get(bare) ?? 0) + occurrences);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, occurrences]) => ({ form, occurrences }));
}
