import type { IndexView } from '../index/index-view';
import type { Clause } from './compiled-query';
import { ownPassages } from './find-in-list';
import { valueImpacts, wordImpacts } from './impacts';
import { phraseList } from './phrase-list';
import { rarityOf } from './rarity';
import type { ClauseLists } from './weighed-lists';
import { WEIGHT } from './weights';

/** Reads the passages of a clause. Rarity is over all its words or the name that it gives, whichever stands in more passages. */
export function clauseLists({ sought, phrases }: Clause, view: IndexView): ClauseLists {
  const { articles, passages } = view.head;
  const words = [...sought.entries.values()].map(({ entry, weight }) => ({ list: view.list(entry), impacts: wordImpacts(weight) }));
  const values = [...sought.values].map(([value, weight]) => ({ list: view.valuePassages(value), impacts: valueImpacts(weight) }));
  const runs = phrases.map((phrase) => ({ list: phraseList(view, phrase), impacts: wordImpacts(WEIGHT.form) }));
  const written = [...words, ...runs].reduce((sum, { list }) => sum + ownPassages(list, articles), 0);
  const named = values.reduce((most, { list }) => Math.max(most, ownPassages(list, articles)), 0);
  return { lists: [...words, ...values, ...runs], rarity: rarityOf(Math.max(written, named), passages) };
}
