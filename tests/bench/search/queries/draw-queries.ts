import type { Article } from '../../../../src/core/model/article';
import { isPassage } from '../../../../src/core/model/block';
import { FACETS } from '../../../../src/core/model/corpus';
import { functionWord } from '../../../../src/core/search/analyze/function-words';
import { writtenWords } from '../../../../src/core/search/analyze/written-word';
import { between, chanceOf, pick, shuffle, type Chance } from '../../anchor/chance';
import type { ArticleOf } from '../corpus/generator';
import { valuesOf } from '../engines/article-text';
import { KINDS, type Query } from '../engines/engine';

/** Articles whose words tell how common each is. */
const SAMPLE = 200;
/** Occurrences in the sample from which a word is middling, and from which it is common. */
const BANDS = [1, 3, 30, Infinity] as const;
const SHORTEST_WORD = 3;
const BEGINNING = [3, 4] as const;
const PHRASE = [2, 3] as const;
/** A drawn article without what is needed gives way to the next. */
const TRIES = 200;
/** Queries draw from other numbers than the articles do. */
const QUERY_SEED = 7_919;

/** Queries that the corpus answers: words of rare, middling and common ones in turn, names, phrases, beginnings, and words with values. */
export function drawQueries(articleOf: ArticleOf, count: number, wanted: number, seed: number): readonly Query[] {
  const counts = countWords(articleOf, count, seed);
  return Array.from({ length: wanted }, (_, at) => {
    const kind = KINDS[at % KINDS.length] ?? 'one word';
    const band = Math.floor(at / KINDS.length) % (BANDS.length - 1);
    const chance = chanceOf(seed + QUERY_SEED, at);
    const isInBand = (word: string): boolean => (counts.get(word) ?? 1) >= (BANDS[band] ?? 1) && (counts.get(word) ?? 1) < (BANDS[band + 1] ?? Infinity);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const query = draw(kind, articleOf(between(0, count - 1, chance)), isInBand, chance);
      if (query !== null) return query;
    }
    throw new RangeError(`no query of ${kind} was found`);
  });
}

function draw(kind: Query['kind'], article: Article, isInBand: (word: string) => boolean, chance: Chance): Query | null {
  const passage = pick(article.blocks.filter(isPassage), chance);
  const all = writtenWords(article.text, passage).map(({ written }) => written);
  const able = shuffle([...new Set(all)].filter((word) => isAsked(word) && isInBand(word)), chance);
  const asked = (words: readonly string[] | undefined, least = 1): Query | null => (words === undefined || words.length < least ? null : { kind, words, values: [] });
  switch (kind) {
    case 'one word':
      return asked(able.slice(0, 1));
    case 'two words':
      return asked(able.slice(0, 2), 2);
    case 'three words':
      return asked(able.slice(0, 3), 3);
    case 'name':
      return asked(nameIn(article, chance));
    case 'phrase':
      return asked(runIn(all, isInBand, chance));
    case 'beginning':
      return asked(able.slice(0, 1).map((word) => word.slice(0, between(...BEGINNING, chance))));
    case 'filtered': {
      const query = asked(able.slice(0, 1));
      return query === null ? null : { ...query, values: [toValue(pick(valuesOf(article), chance))] };
    }
  }
}

function nameIn({ text, mentions }: Article, chance: Chance): readonly string[] | undefined {
  if (mentions.length === 0) return undefined;
  const { start, end } = pick(mentions, chance);
  return writtenWords(text, { start, end }).map(({ written }) => written);
}

/** Words that follow each other, the first of them of the band. */
function runIn(all: readonly string[], isInBand: (word: string) => boolean, chance: Chance): readonly string[] | undefined {
  const length = between(...PHRASE, chance);
  const starts = all.slice(0, 1 - length).flatMap((word, at) => (isAsked(word) && isInBand(word) && isAsked(all[at + length - 1] ?? '') ? [at] : []));
  if (starts.length === 0) return undefined;
  const start = pick(starts, chance);
  return all.slice(start, start + length);
}

function isAsked(word: string): boolean {
  return word.length >= SHORTEST_WORD && /^\p{Script=Arabic}+$/u.test(word) && functionWord(word) === null;
}

function countWords(articleOf: ArticleOf, count: number, seed: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const chance = chanceOf(seed + QUERY_SEED, -1);
  for (let at = 0; at < SAMPLE; at += 1) {
    const { text } = articleOf(between(0, count - 1, chance));
    for (const { written } of writtenWords(text)) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return counts;
}

function toValue(value: string): Query['values'][number] {
  const at = value.indexOf(' ');
  const facet = FACETS.find((name) => name === value.slice(0, at));
  if (facet === undefined) throw new RangeError(`${value}: no value of a facet`);
  return { facet, id: value.slice(at + 1) };
}
