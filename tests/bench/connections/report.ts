import type { RunFigures } from './child';
import type { FoundFigures } from './found';

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

function totals({ plants }: FoundFigures, key: 'found' | 'origins'): string {
  const tallies = Object.values(plants);
  return percent(tallies.reduce((sum, tally) => sum + tally[key], 0), tallies.reduce((sum, { passages }) => sum + passages, 0));
}

/** The figures as lines. */
export function report(runs: readonly Run[], peer: Peer | null): string {
  const lines = runs.flatMap(({ articles, seconds, cpuSeconds, peakMegabytes, bytes, brotliBytes, load, found }) => [
    `${articles} articles: ${(seconds / 60).toFixed(1)} minutes (${((1000 * seconds) / articles).toFixed(2)} ms an article; of the processor ${((1000 * cpuSeconds) / articles).toFixed(2)} ms, with reading what was made), ${peakMegabytes.toFixed(0)} MB at most, load ${load.toFixed(1)}`,
    `  ${bytes.toFixed(0)} bytes of files an article, ${brotliBytes.toFixed(0)} as sent (brotli)`,
    ...(found === null
      ? []
      : [
          `  planted passages found ${totals(found, 'found')}, origin right ${totals(found, 'origins')}`,
          ...Object.entries(found.plants).map(([kind, { passages, found: told, origins }]) => `  ${kind.padEnd(12)} ${percent(told, passages)} of ${passages} passages found, origin right ${percent(origins, passages)}`),
          `  whole articles told to be copies ${percent(found.articlesFound, found.articles)} of ${found.articles}`,
          `  stray copies ${percent(found.strayCopies, found.copies)} of ${found.copies}; connections ${found.connections}`,
        ]),
  ]);
  if (peer === null) return lines.join('\n');
  const ratio = peer.naive.seconds / peer.own.seconds;
  return [...lines, `all with all (Jaccard of words), ${peer.naive.articles} articles: ${peer.naive.seconds.toFixed(1)} s, here ${peer.own.seconds.toFixed(1)} s: ${ratio.toFixed(1)} times faster`].join('\n');
}
