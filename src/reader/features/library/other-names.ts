import type { AlsoSearched } from '../../../core/search/corpus-source';
import { fold } from '../../../core/text/fold';

/** Names told of one entity: the list is read, not studied. */
const MOST = 4;

/** How else those that a query names are called, in both languages and as the corpus spells them; what was typed is left out, whatever its spelling. */
export function otherNames(also: readonly AlsoSearched[]): readonly string[] {
  const typed = new Set(also.map(({ word }) => fold(word)));
  const names = also.flatMap(({ ar, latin, spellings }) => firstOfEach([ar, latin, ...spellings].filter((name) => name !== null), typed).slice(0, MOST));
  return [...new Set(names)];
}

function firstOfEach(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const seen = new Set(known);
  return names.filter((name) => {
    const key = fold(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
