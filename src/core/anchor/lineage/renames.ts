import type { LineageIndex } from './lineage';
import { nearCopies, type Named } from './near-copies';

export type Rename = LineageIndex['renamed'][number];

/** Least likeness to a text of a name that is new: a text of which every tenth word was replaced is at 0.33 or more, two reports of one event are below 0.1. */
const RENAMED = 0.3;
/** Least likeness to a text that stood beside it before: it must be a copy, since a like text of another publisher is another text. */
const COPY = 0.95;

/** The names under which texts that are gone stand now, in the order of the texts. */
export function renames(lost: readonly Named[], articles: readonly Named[], known: ReadonlySet<string>): readonly Rename[] {
  const anew = nearCopies(lost, articles.filter(({ id }) => !known.has(id)));
  const beside = nearCopies(lost, articles.filter(({ id }) => known.has(id)));
  return lost.flatMap(({ id }): readonly Rename[] => {
    const [fresh, old] = [anew.get(id), beside.get(id)];
    if (fresh !== undefined && fresh.likeness >= RENAMED) return [{ from: id, to: fresh.id }];
    return old !== undefined && old.likeness >= COPY ? [{ from: id, to: old.id }] : [];
  });
}
