import { EDITS } from './edits/kinds';
import type { Judged } from './judge';
import { LENGTHS } from './passages';
import type { RevisionResult } from './revisions';
import type { Result } from './run-trials';
import { count, countBy, type Counts, type CountsBy } from './tally';
import type { Target } from './targets';

/** Everything that is counted, as `--json` prints it. */
export interface Figures {
  readonly seed: number;
  readonly articles: number;
  readonly total: Counts;
  readonly byEdit: CountsBy;
  readonly byLength: CountsBy;
  readonly byEditAndLength: Readonly<Record<string, CountsBy>>;
  readonly targets: readonly Target[];
  /** Real revisions by class; null when none were given. */
  readonly revisions: CountsBy | null;
  /** The same links where the earlier revision was kept, on a sample of the same trials. */
  readonly lineage: SampleFigures & { readonly present: Counts; readonly chains: { readonly total: Counts; readonly present: Counts } };
  /** A plain quotation with its surroundings, on the same sample. */
  readonly peer: SampleFigures;
}

/** Figures of another matcher on a sample of the trials. */
export interface SampleFigures {
  /** Part of the trials that it was asked on. */
  readonly share: number;
  readonly total: Counts;
  readonly byEdit: CountsBy;
  readonly byLength: CountsBy;
  readonly revisions: CountsBy | null;
}

/** Results on real revisions. */
export type RevisionResults = Readonly<Record<'own' | 'lineage' | 'peer', readonly RevisionResult[]>>;

type Named = Judged & Pick<Result, 'edit' | 'length' | 'there'>;

const EDIT_NAMES = Object.keys(EDITS);
const LENGTH_NAMES = Object.keys(LENGTHS);

/** Counts what the trials gave. */
export function figuresOf(results: readonly Result[], revisions: RevisionResults | null, targets: readonly Target[], run: { readonly seed: number; readonly articles: number; readonly othersEvery: number }): Figures {
  const of = (matcher: 'peer' | 'lineage'): readonly Named[] => results.flatMap(({ edit, length, there, others }) => (others === null ? [] : [{ edit, length, there, ...others[matcher] }]));
  const sample = (matcher: 'peer' | 'lineage'): SampleFigures => ({ share: 1 / run.othersEvery, ...counts(of(matcher)), revisions: byKind(revisions?.[matcher]) });
  const chains = results.flatMap(({ others }) => others?.chain ?? []);
  return {
    seed: run.seed,
    articles: run.articles,
    ...counts(results),
    byEditAndLength: Object.fromEntries(EDIT_NAMES.map((edit) => [edit, countBy(results.filter((result) => result.edit === edit), ({ length }) => length, LENGTH_NAMES)])),
    targets,
    revisions: byKind(revisions?.own),
    lineage: { ...sample('lineage'), present: count(of('lineage'), isThere), chains: { total: count(chains), present: count(chains, isThere) } },
    peer: sample('peer'),
  };
}

function counts(results: readonly Named[]): Pick<Figures, 'total' | 'byEdit' | 'byLength'> {
  return { total: count(results), byEdit: countBy(results, ({ edit }) => edit, EDIT_NAMES), byLength: countBy(results, ({ length }) => length, LENGTH_NAMES) };
}

/** By class, and all together. */
function byKind(results: readonly RevisionResult[] | undefined): CountsBy | null {
  return results === undefined ? null : { total: count(results), ...countBy(results, ({ kind }) => kind) };
}

function isThere({ there }: { readonly there: boolean }): boolean {
  return there;
}
