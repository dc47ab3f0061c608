import type { Entity, EntityId } from '../../model/entity';
import type { NamedEntry } from '../knowledge';
import { entityId } from '../slug';
import { spellingsOf } from '../spellings';

const COLUMNS = 9;
/** Shorter Latin names are too often something else. */
const SHORTEST_LATIN = 4;

/** Rows of `places.tsv`, likeliest bearer of a shared name first. Throws RangeError on a row with a wrong number of columns. */
export function readPlaces(tsv: string): readonly NamedEntry[] {
  const [, ...lines] = tsv.split('\n').filter((line) => line !== '');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== COLUMNS) throw new RangeError(`places.tsv row ${i + 2}: ${cells.length} columns, not ${COLUMNS}`);
    return place(cells);
  });
}

function place([id = '', ar = '', latin = '', kind = '', within = '', lon = '', lat = '', wikidata = '', source = '']: readonly string[]): NamedEntry {
  const spellings = spellingsOf(ar);
  const entity: Entity = {
    id: placeId(id),
    type: 'LOC',
    ar: spellings[0]?.text ?? null,
    latin,
    description: null,
    kind,
    within: within === '' ? [] : within.split('|').map(placeId),
    coordinates: lon === '' ? null : [Number(lon), Number(lat)],
    wikidata: wikidata === '' ? null : wikidata,
    source,
  };
  const plain = kind === 'country' || kind === 'capital' || source.startsWith('curated');
  return { entity, spellings: [...spellings, { text: latin, cued: !plain || latin.length < SHORTEST_LATIN }] };
}

function placeId(id: string): EntityId {
  return entityId('loc', id.replace(/^loc:/, ''));
}
