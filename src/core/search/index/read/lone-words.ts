import { aliasTable, nameWords, type AliasTable } from '../../analyze/aliases';
import { numberStems } from '../../analyze/grammatical-number';
import { CALLED_FACETS } from '../called-values';
import { commonestStems } from '../commonest-stems';
import type { Alias, Group, IndexView } from '../index-view';
import type { TermShardView } from './read-term-shard';
import type { CalledValues, ValueView } from './value-view';

/** What follows from a shard of words that is alone, so that it need not stand in it. */
export type LoneWords = Pick<IndexView, 'isName' | 'aliases' | 'words'> & { readonly numbers: (group: Group) => readonly string[] };

/** Works it out when it is asked for, once. */
export function loneWords({ aliases, byForm, entries, groups }: TermShardView, numberOf: IndexView['valueNumber'], { value }: Pick<ValueView, 'value'>, called: CalledValues): LoneWords {
  const table = once(() => tableOf([...aliases.values()].flat(), value, called));
  const names = once(() => nameWords(table()));
  const byFirst = once(() => aliasesByFirst(table(), numberOf));
  const isName = (form: string): boolean => names().has(form);
  const frequency = (form: string): number => (byForm.get(form) ?? []).reduce((sum, { occurrences }) => sum + occurrences, 0);
  const dictionary = once(() => {
    const counts = new Map<string, number>();
    for (const { kept, bare, occurrences } of entries) if (kept !== 'elsewhere') counts.set(bare, (counts.get(bare) ?? 0) + occurrences);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, occurrences]) => ({ form, occurrences }));
  });
  return {
    isName,
    aliases: (first) => byFirst().get(first) ?? [],
    words: (beginning) => dictionary().filter(({ form }) => form.startsWith(beginning)),
    numbers: ({ stem, entries: own }) => {
      const proposed = new Set(own.flatMap(({ bare }) => numberStems(bare, { isName, frequency })));
      const here = [...proposed].filter((other) => other !== stem && groups.has(other));
      return commonestStems(stem, here, (other) => (groups.get(other)?.entries ?? []).reduce((sum, { occurrences }) => sum + occurrences, 0));
    },
  };
}

function tableOf(others: readonly Alias[], value: ValueView['value'], called: CalledValues): AliasTable {
  const told = others.flatMap(({ key, values }) => values.map((number) => ({ id: value(number)?.id ?? '', names: [key] })));
  return aliasTable([...called(), ...told]);
}

function aliasesByFirst(table: AliasTable, numberOf: IndexView['valueNumber']): ReadonlyMap<string, readonly Alias[]> {
  const found = new Map<string, Alias[]>();
  for (const [key, ids] of Object.entries(table)) {
    const values = ids.flatMap((id) => CALLED_FACETS.flatMap((facet) => numberOf(facet, id) ?? [])).sort((a, b) => a - b);
    const first = key.split(' ', 1)[0] ?? '';
    const known = found.get(first);
    if (known === undefined) found.set(first, [{ key, values }]);
    else known.push({ key, values });
  }
  return found;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
