import type { ReactNode } from 'react';
import type { FacetFilter } from '../../core/search/filter';
import { type Choose, FacetRow } from './facet-row';
import { placesWithParts, type TreeRow } from './place-tree';
import { useGrown } from './use-grown';
import type { Namer } from './value-name';

/** Values of one facet, one under the other; a long list little by little. `name` is another for another list. */
export function FacetRows({ rows, name, chosen, namer, onChoose }: { readonly rows: readonly TreeRow[]; readonly name: string; readonly chosen: FacetFilter | undefined; readonly namer: Namer; readonly onChoose: Choose }): ReactNode {
  const withParts = placesWithParts(rows.map(({ row }) => row));
  const grown = useGrown(rows.length, name, 20);
  return (
    <ul>
      {rows.slice(0, grown).map(({ row, depth }) => {
        const { id } = row.value;
        // What is ticked follows the click at once; its count comes after.
        const choice = choiceOf(chosen, id);
        return <FacetRow key={id} name={namer.nameOf(row.value)} row={row} depth={depth} chosen={choice} parts={choice === 'include' && withParts.has(id)} onChoose={onChoose} />;
      })}
    </ul>
  );
}

function choiceOf(chosen: FacetFilter | undefined, id: string): 'include' | 'exclude' | null {
  if (chosen?.include.includes(id) === true) return 'include';
  return chosen?.exclude.includes(id) === true ? 'exclude' : null;
}
