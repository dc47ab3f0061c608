import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetName, FacetsFile, FacetValue } from '../../../core/model/corpus';
import type { FacetCount } from '../../../core/search/count';
import { DEFAULT_MATCH, type FacetFilter } from '../../../core/search/filter';
import { Icon } from '../../parts/icon';
import { Segmented } from '../../parts/segmented';
import { FacetRow } from './facet-row';
import { hasParts } from './has-parts';
import { placeTree, type TreeRow } from './place-tree';
import type { Namer } from './value-name';
import { firstRows, matchingRows } from './visible-rows';

/** Rows before "show all". */
const SHORT = 8;

/** One facet: its values with what a click on each would give. */
export function Facet({
  facet,
  facets,
  counts,
  chosen,
  namer,
  onChoose,
  onCombine,
}: {
  readonly facet: FacetName;
  readonly facets: FacetsFile;
  readonly counts: readonly FacetCount[];
  readonly chosen: FacetFilter | undefined;
  readonly namer: Namer;
  readonly onChoose: (id: string, choice: 'include' | 'exclude' | null) => void;
  readonly onCombine: (match: FacetFilter['match']) => void;
}): ReactNode {
  const { t } = useTranslation(['library', 'common']);
  const [wanted, setWanted] = useState('');
  const [all, showAll] = useState(false);
  const rows = facet === 'place' ? placeTree(facets, counts) : flat(counts);
  const long = rows.length > SHORT + 2;
  const valueOf = ({ count }: TreeRow): FacetValue | undefined => facets.values[count.value];
  const shown = visible(rows, valueOf, namer, wanted, all || !long);
  return (
    <details open className="group/facet">
      <summary className="flex min-h-8 items-center justify-between gap-2 rounded-md ps-2 pointer-coarse:min-h-11">
        <h2 className="eyebrow">{t(`facet.${facet}`)}</h2>
        <Icon name="chevronDown" className="text-xs text-edge group-open/facet:rotate-180" />
      </summary>
      {(chosen?.include.length ?? 0) > 0 && (
        <div className="mb-1.5 ps-2">
          <Segmented small label={t('match.label')} value={chosen?.match ?? DEFAULT_MATCH[facet]} onChange={onCombine} options={(['all', 'any'] as const).map((value) => ({ value, label: t(`match.${value}`) }))} />
        </div>
      )}
      {long && <input type="search" dir="auto" autoComplete="off" aria-label={t(`find.${facet}`)} placeholder={t(`find.${facet}`)} value={wanted} onChange={(event) => setWanted(event.target.value)} className="field mb-1 min-h-9 text-xs" />}
      <ul>
        {shown.map((row) => {
          const value = valueOf(row);
          if (value === undefined) return null;
          return <FacetRow key={value.id} name={namer.nameOf(value)} row={row} parts={row.count.chosen === 'include' && hasParts(facets, facet, value.id)} onChoose={(choice) => onChoose(value.id, choice)} />;
        })}
      </ul>
      {shown.length === 0 && <p className="px-2 py-1.5 text-xs text-faint">{t('findNone')}</p>}
      {long && wanted.trim() === '' && (
        <button type="button" aria-expanded={all} onClick={() => showAll(!all)} className="link min-h-8 px-2 text-xs pointer-coarse:min-h-11">
          {all ? t('common:less') : t('moreValues', { count: rows.length })}
        </button>
      )}
    </details>
  );
}

function flat(counts: readonly FacetCount[]): readonly TreeRow[] {
  return counts.map((count) => ({ count, depth: 0 }));
}

function visible(rows: readonly TreeRow[], valueOf: (row: TreeRow) => FacetValue | undefined, namer: Namer, wanted: string, all: boolean): readonly TreeRow[] {
  if (wanted.trim() !== '') return matchingRows(rows, valueOf, namer.nameOf, wanted);
  return all ? rows : firstRows(rows, SHORT);
}
