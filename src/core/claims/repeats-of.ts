import type { Row, Statement } from './board';

/** Which sources have the text of a source before them: all that they say there comes from the same first copies. */
export function repeatsOf(cells: Row['cells']): Row['repeats'] {
  const origins = cells.map((cell) => new Set((cell ?? []).map(originOf)));
  return origins.map((own, at) => {
    const first = origins.findIndex((other, before) => before < at && own.size > 0 && [...own].every((origin) => other.has(origin)));
    return first === -1 ? null : first;
  });
}

function originOf({ copyOf, told, passage }: Statement): string {
  return copyOf === null ? `${told.number} ${passage}` : `${copyOf.article} ${copyOf.passage}`;
}
