import type { EntityRecord } from '../../model/corpus';
import { aliasTable, type AliasTable } from '../analyze/aliases';

/** How the entities of a corpus are called in it. `records` hold their names as they are, not yet told apart from others. */
export function recordAliases(records: readonly EntityRecord[]): AliasTable {
  const named = records.filter(({ mentions, elsewhere }) => mentions + elsewhere > 0);
  return aliasTable(
    named.map(({ entity: { id, ar, latin }, spellings }) => ({ id, names: [ar, latin, ...spellings.map(({ text }) => text)].filter((name) => name !== null) })),
  );
}
