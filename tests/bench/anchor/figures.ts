import { EDITS } from './edits/kinds';
import type { Judged } from './judge';
import { LENGTHS } from './passages';
import type { Result } from './run-trials';
import { count, countBy, type Counts, type CountsBy } from './tally';

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
  readonly peer: PeerFigures;
}

/** The plain matcher on a sample of the same trials. */
export interface PeerFigures {
  /** Part of the trials that it was asked on. */
  readonly share: number;
  readonly total: Counts;
  readonly byEdit: CountsBy;
  readonly byLength: CountsBy;
  readonly revisions: CountsBy | null;
}

/** What must hold: a share in percent of some trials, at least or at most. */
export interface Target {
  readonly name: string;
  readonly aim: string;
  readonly trials: number;
  readonly percent: number;
  readonly met: boolean;
}

/** Results on real revisions, by the links and by the plain matcher. */
export interface RevisionResults {
  readonly own: readonly (Judged & { readonly kind: string })[];
  readonly peer: readonly (Judged & { readonly kind: string })[];
}

/** Counts what the trials gave. */
export function figuresOf(results: readonly Result[], revisions: RevisionResults | null, targets: readonly Target[], run: { readonly seed: number; readonly articles: number; readonly peerEvery: number }): Figures {
  const peers = results.flatMap(({ edit, length, peer }) => (peer === null ? [] : [{ edit, length, ...peer }]));
  const [edits, lengths] = [Object.keys(EDITS), Object.keys(LENGTHS)];
  return {
    seed: run.seed,
    articles: run.articles,
    total: count(results),
    byEdit: countBy(results, ({ edit }) => edit, edits),
    byLength: countBy(results, ({ length }) => length, lengths),
    byEditAndLength: Object.fromEntries(edits.map((edit) => [edit, countBy(results.filter((result) => result.edit === edit), ({ length }) => length, lengths)])),
    targets,
    revisions: revisions === null ? null : byKind(revisions.own),
    peer: {
      share: 1 / run.peerEvery,
      total: count(peers),
      byEdit: countBy(peers, ({ edit }) => edit, edits),
      byLength: countBy(peers, ({ length }) => length, lengths),
      revisions: revisions === null ? null : byKind(revisions.peer),
    },
  };
}

/** By class, and all together. */
function byKind(results: readonly (Judged & { readonly kind: string })[]): CountsBy {
  return { all: count(results), ...countBy(results, ({ kind }) => kind) };
}
