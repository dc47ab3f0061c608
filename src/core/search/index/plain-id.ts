import type { FacetName } from '../../model/corpus';

const PREFIX = { publisher: 'org:', outlet: 'org:', speaker: 'per:', place: 'loc:', person: 'per:', organisation: 'org:', date: '' } as const satisfies Record<FacetName, string>;

/** The id that most values have that are called so in Latin letters: it need not be told. */
export function plainId(facet: FacetName, latin: string | null): string {
  const words = (latin ?? '').normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return PREFIX[facet] + words.join('-');
}
