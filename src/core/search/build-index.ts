import { SCHEMA_VERSION, type Article } from '../model/article';
import { isPassage, type Block } from '../model/block';
import type { EntityId } from '../model/entity';
import { fold } from '../text/fold';
import { indexAfter, within } from '../text/ordered-spans';
import { words } from '../text/words';
import { collectAliases, nameWords } from './analyze/aliases';
import { analyze } from './analyze/analyze';
import type { Vocabulary } from './analyze/vocabulary';
import { functionWord } from './analyze/function-words';
import { namePlaces } from './name-places';
import { packPostings } from './postings';
import { ANALYZER_VERSION } from './analyze/analyzer-version';
import type { SearchFile } from './search-file';
import { demonymTerm, entityTerm, termsOf } from './analyze/term';

/** Stem of a nationality word -> the places that it is of. */
type Demonyms = Map<string, Set<EntityId>>;

/** Where a term stands: passage by passage, in each its places in words, ascending. */
type Places = Map<number, number[]>;

/** The search index of a corpus. Passages alone are searched; the same articles give the same index. */
export function buildIndex(articles: readonly Article[]): SearchFile {
  const aliases = collectAliases(articles);
  const vocabulary = corpusVocabulary(articles, nameWords(aliases));
  const passages: [number, number, number][] = [];
  const terms = new Map<string, Places>();
  const demonyms: Demonyms = new Map();
  articles.forEach((article, position) => {
    for (const block of article.blocks.filter(isPassage)) {
      const length = indexPassage(article, block, passages.length, vocabulary, terms, demonyms);
      passages.push([position, block.index, length]);
    }
  });
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schema: SCHEMA_VERSION,
    analyzer: ANALYZER_VERSION,
    articles: articles.map(({ id }) => id),
    passages,
    terms: sorted.map(([term]) => term),
    postings: sorted.map(([, places]) => packPostings(places)),
    aliases,
    demonyms: Object.fromEntries([...demonyms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, places]) => [stem, [...places].sort()])),
  };
}

function corpusVocabulary(articles: readonly Article[], names: ReadonlySet<string>): Vocabulary {
  const frequencies = new Map<string, number>();
  for (const { text, blocks } of articles) {
    for (const word of blocks.filter(isPassage).flatMap((block) => words(text, block))) {
      if (functionWord(word.text) !== null) continue;
      const form = fold(word.text);
      frequencies.set(form, (frequencies.get(form) ?? 0) + 1);
    }
  }
  return { frequency: (form) => frequencies.get(form) ?? 0, isName: (form) => names.has(form) };
}

/** Gives the passage's length in words. */
function indexPassage(article: Article, block: Block, passage: number, vocabulary: Vocabulary, terms: Map<string, Places>, demonyms: Demonyms): number {
  const tokens = analyze(article.text, vocabulary, block);
  const add = (term: string, place: number): void => {
    const places = terms.get(term) ?? new Map<number, number[]>();
    terms.set(term, places);
    const here = places.get(passage);
    if (here === undefined) places.set(passage, [place]);
    else if (here.at(-1) !== place) here.push(place);
  };
  tokens.forEach((token, place) => {
    for (const term of termsOf(token)) add(term, place);
  });
  for (const [entity, places] of namePlaces(article, block, tokens)) for (const place of places) add(entityTerm(entity), place);
  for (const { start, of } of within(article.demonyms, block.start, block.end)) {
    const place = indexAfter(tokens, start);
    const stem = tokens[place]?.stem ?? null;
    if (stem === null) continue;
    add(demonymTerm(of), place);
    demonyms.set(stem, (demonyms.get(stem) ?? new Set()).add(of));
  }
  return tokens.length;
}
