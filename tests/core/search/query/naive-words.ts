import { nameWords } from '../../../../src/core/search/analyze/aliases';
import { analyzeWord, type WordAnalysis } from '../../../../src/core/search/analyze/analyze-word';
import { marksAgree } from '../../../../src/core/search/analyze/marks-agree';
import type { QueryPart } from '../../../../src/core/search/analyze/parse-query';
import type { Token } from '../../../../src/core/search/analyze/token';
import type { Vocabulary } from '../../../../src/core/search/analyze/vocabulary';
import type { IndexedPassage } from '../../../../src/core/search/index/indexed-article';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import { isIgnored } from '../../../../src/core/text/code-points';

export type Word = WordAnalysis & { readonly written: string; readonly count: number };

/** A passage with where it stands. */
export interface Place {
  readonly article: number;
  readonly ordinal: number;
  readonly aside: boolean;
  readonly passage: IndexedPassage;
}

/** The words of a corpus, all of them read anew. */
export interface Words {
  readonly all: readonly Word[];
  readonly vocabulary: Vocabulary;
  /** Stem -> places that it is the nationality of. */
  readonly nations: ReadonlyMap<string, ReadonlySet<string>>;
}

export function wordsOf(places: readonly Place[], corpus: MemoryCorpus): Words {
  const counts = new Map<string, number>();
  for (const { passage } of places) for (const word of passage.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = nameWords(corpus.aliases);
  const forms = new Map<string, number>();
  for (const [written, count] of counts) {
    const { form } = analyzeWord(written, { isName: () => false, frequency: () => 0 });
    forms.set(form, (forms.get(form) ?? 0) + count);
  }
  const plain: Vocabulary = { isName: (form) => names.has(form), frequency: (form) => forms.get(form) ?? 0 };
  const all = [...counts].map(([written, count]): Word => ({ written, count, ...analyzeWord(written, plain) })).sort((a, b) => (a.written < b.written ? -1 : 1));
  const nations = new Map<string, Set<string>>();
  for (const { passage } of places) {
    for (const { place, of } of passage.demonyms) {
      const stem = all.find(({ written }) => written === passage.words[place])?.stem ?? null;
      if (stem !== null) nations.set(stem, (nations.get(stem) ?? new Set()).add(of));
    }
  }
  const indexed = (form: string): { readonly bare: string; readonly stem: string } | null => {
    const [best] = all.filter((word) => word.form === form).sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
    return best?.stem == null ? null : { bare: best.bare, stem: best.stem };
  };
  return { all, nations, vocabulary: { ...plain, indexed } };
}

export function isWritten(token: Token, word: Word): boolean {
  if (word.stem === null || !(word.form === token.form || word.form === token.bare || word.stem === token.stem)) return false;
  return [word.form, word.bare].some((form) => form === token.form || form === token.bare);
}

/** The words of the corpus that are a word, read anew: by form, or by what is left without particles. */
export function spelt(form: string, { all, vocabulary }: Words): readonly Word[] {
  const { stem } = analyzeWord(form, vocabulary);
  return all.filter((word) => word.form === form || (word.stem !== null && word.stem === stem && word.bare === form));
}

export function completed({ form }: Token, most: number, words: Words): readonly string[] {
  if (form.length < 2 || form === 'ال') return [];
  return commonest(words, (word) => word.startsWith(form) || (!form.startsWith('ال') && word.startsWith(`ال${form}`))).slice(0, most);
}

export function commonest({ all }: Words, isWanted: (form: string) => boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const { bare, stem, count } of all) if (stem !== null && isWanted(bare)) counts.set(bare, (counts.get(bare) ?? 0) + count);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form);
}

export function quoted(token: Token, { all }: Words): readonly string[] {
  const plain = (word: string): string => [...word].filter((letter) => !isIgnored(letter)).join('');
  const exact = all.filter((word) => {
    if (token.stem === null) return word.form === token.form;
    if (!isWritten(token, word) || !marksAgree(token.written, word.written)) return false;
    if (word.form === token.form) return plain(word.written) === plain(token.written);
    const letters = Math.min(...[word.bare, token.bare].map((bare) => bare.replace(/^ال/u, '').length));
    return plain(word.written).slice(-letters) === plain(token.written).slice(-letters);
  });
  return exact.map(({ written }) => written);
}

export function begun(part: QueryPart, token: Token, words: Words): readonly string[] {
  const isWanted = part.starred || (part.open && quoted(token, words).length === 0);
  return isWanted ? completed(token, 16, words).flatMap((form) => spelt(form, words).map(({ written }) => written)) : [];
}
