import { fold } from '../../../core/text/fold';
import { words } from '../../../core/text/words';
import { share } from '../tally';
import type { Collection, Passage } from './collection';
import type { Pair, Question } from './search-file';
import type { Searcher } from './searcher';

/** So many passages are looked at. */
export const FIRST = 5;

/** One query with what must be among the first passages, and what must not. */
export interface SearchCase {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  /** For each passage that is wanted all that will do for it: copies of one paragraph are one to a reader. */
  readonly wanted: readonly (readonly Passage[])[];
  readonly avoided: readonly Passage[];
}

/** How a query went. */
export interface CaseResult {
  readonly case: SearchCase;
  /** Share of the wanted passages found, nought when one to avoid was found, too. */
  readonly passages: number;
  /** The same of their articles. */
  readonly articles: number;
  readonly found: readonly Passage[];
}

/** Questions as cases. Rejects a paragraph that the collection does not have, or that reads otherwise than the question says. */
export function questionCases(questions: readonly Question[], collection: Collection): readonly SearchCase[] {
  const { passages } = collection;
  const byAddress = new Map(passages.map((passage) => [passage.address, passage]));
  return questions.map(({ id, category, query, expect_passages: addresses, texts }) => {
    const wanted = addresses.map((address, i) => {
      const start = plainWords(texts[i] ?? '');
      const named = byAddress.get(address);
      const passage = named !== undefined && plainWords(named.text).startsWith(start) ? named : passagesWith(texts[i] ?? '', collection)[0];
      return passages.filter(({ folded }) => folded === passage?.folded);
    });
    return { id, kind: category, query, wanted, avoided: [] };
  });
}

/** Pairs as cases. */
export function pairCases(pairs: readonly Pair[], collection: Collection): readonly SearchCase[] {
  return pairs.map(({ kind, query, find, avoid }, i) => ({
    id: String(i + 1),
    kind,
    query,
    wanted: find === undefined ? [] : [passagesWith(find, collection)],
    avoided: avoid === undefined ? [] : passagesWith(avoid, collection),
  }));
}

/** The passages that hold some words one after the other, however they are set. Throws when there are none: the file is wrong. */
export function passagesWith(text: string, { passages }: Collection): readonly Passage[] {
  const asked = plainWords(text);
  const found = passages.filter((passage) => plainWords(passage.text).includes(asked));
  if (found.length === 0) throw new RangeError(`no passage holds «${text}»`);
  return found;
}

/** The folded words of a text: cleaning may have set its spaces and signs anew. The last may be cut off. */
function plainWords(text: string): string {
  return ` ${words(text).map((word) => fold(word.text)).join(' ')}`;
}

/** Asks an engine all queries. */
export async function recall(cases: readonly SearchCase[], searcher: Searcher): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of cases) {
    const found = await searcher.search(one.query, FIRST);
    const spoilt = one.avoided.some((passage) => found.includes(passage));
    const passages = one.wanted.filter((same) => same.some((passage) => found.includes(passage))).length;
    const seeds = [...new Set(one.wanted.map((same) => same[0]?.seed))];
    const articles = seeds.filter((seed) => found.some((passage) => passage.seed === seed)).length;
    results.push({ case: one, passages: spoilt ? 0 : share(passages, one.wanted.length), articles: spoilt ? 0 : share(articles, seeds.length), found });
  }
  return results;
}
