import { aliasKey } from '../analyze/aliases';
import type { AlsoSearched } from '../corpus-source';
import type { IndexView } from '../index/index-view';
import type { CompiledQuery } from './compiled-query';

/** The entities that the words of a query name and that are also called otherwise. */
export function alsoSearched(view: IndexView, { names }: CompiledQuery): readonly AlsoSearched[] {
  const found = new Map<string, AlsoSearched>();
  for (const { word, values } of names) {
    for (const number of values) {
      const value = view.value(number);
      if (value === null || found.has(value.id)) continue;
      const { id: entity, ar, latin, spellings } = value;
      const key = aliasKey(word);
      if ([ar, latin, ...spellings].some((name) => name !== null && aliasKey(name) !== key)) found.set(entity, { word, entity, ar, latin, spellings });
    }
  }
  return [...found.values()];
}
