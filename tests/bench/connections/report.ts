import type { RunFigures } from './child';

/** Figures of one size, and how busy the machine was. */
export interface Run extends RunFigures {
  readonly articles: number;
  readonly load: number;
}

/** The same work by comparing all with all. */
export interface Peer {
  readonly own: Run;
  readonly naive: Run;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

/** The figures as lines. */
export function report(runs: readonly Run[], peer: Peer | null): string {
  const lines = runs.flatMap(({ articles, seconds, cpuSeconds, peakMegabytes, megabytesWritten, load, found }) => [
    `${articles} articles: ${seconds.toFixed(0)} s (${((1000 * seconds) / articles).toFixed(2)} ms an article; of the processor ${((1000 * cpuSeconds) / articles).toFixed(2)} ms, with reading what was made), ${peakMegabytes.toFixed(0)} MB at most, ${megabytesWritten.toFixed(0)} MB written, load ${load.toFixed(1)}`,
    ...(found === null
      ? []
      : [
          ...Object.entries(found.plants).map(([kind, { passages, found: told, origins }]) => `  ${kind.padEnd(12)} ${percent(told, passages)} of ${passages} passages found, origin right ${percent(origins, passages)}`),
          `  whole articles told to be copies ${percent(found.articlesFound, found.articles)} of ${found.articles}`,
          `  stray copies ${percent(found.strayCopies, found.copies)} of ${found.copies}; connections ${found.connections}`,
        ]),
  ]);
  if (peer === null) return lines.join('\n');
  const ratio = peer.naive.seconds / peer.own.seconds;
  return [...lines, `all with all (Jaccard of words), ${peer.naive.articles} articles: ${peer.naive.seconds.toFixed(1)} s, here ${peer.own.seconds.toFixed(1)} s: ${ratio.toFixed(1)} times faster`].join('\n');
}
