import { IMPACT } from '../index/grade';
import type { IndexView } from '../index/index-view';
import type { Clause } from './compiled-query';
import { ownPassages } from './find-in-list';
import { phraseList } from './phrase-list';
import type { ClauseLists } from './weighed-lists';
import { WEIGHT } from './weights';

/** Reads the lists of a clause. Rarity is that of BM25, over all its words or the name that it gives, whichever stands in more passages. */
export function clauseLists({ sought, phrases }: Clause, view: IndexView): ClauseLists {
  const { articles, passages } = view.head;
  const words = [...sought.entries.values()].map(({ entry, weight }) => ({ list: view.list(entry), impacts: wordImpacts(weight) }));
  const values = [...sought.values].map(([value, weight]) => ({ list: view.valuePassages(value), impacts: valueImpacts(weight) }));
  const runs = phrases.map((phrase) => ({ list: phraseList(view, phrase), impacts: wordImpacts(WEIGHT.form) }));
  const written = [...words, ...runs].reduce((sum, { list }) => sum + ownPassages(list, articles), 0);
  const named = values.reduce((most, { list }) => Math.max(most, ownPassages(list, articles)), 0);
  const found = Math.min(passages, Math.max(written, named));
  return { lists: [...words, ...values, ...runs], rarity: Math.log(1 + (passages - found + 0.5) / (found + 0.5)) };
}

function wordImpacts(weight: number): Float32Array {
  return Float32Array.from(IMPACT, (impact) => impact * weight);
}

/** Grades of values are how often they are named. */
function valueImpacts(weight: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, mentions) => (mentions === 0 ? 0 : (IMPACT[Math.min(mentions, IMPACT.length - 1)] ?? 0) * weight));
}
