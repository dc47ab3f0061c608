import type { SeedFigures } from './measure/measure-seeds';
import type { Measured, Outcome } from './run-engine';

/** What must hold at a size. */
export interface Budget {
  readonly articles: number;
  readonly name: string;
  readonly unit: string;
  readonly most: number;
  readonly is: number;
  readonly met: boolean;
  /** What does not count, but is not hidden. */
  readonly besides: string | null;
}

interface Aim {
  readonly articles: number;
  readonly name: string;
  readonly unit: string;
  readonly most: number;
  readonly of: (measured: Measured) => number;
  readonly besides?: (measured: Measured) => string;
}

const LARGE = 100_000;
const MIDDLE = 10_000;
const firstKilobytes = ({ query }: Measured): number => query.cold.first.bytes.p95 / 1000;
const countsMs = ({ query }: Measured): number => query.warm.counts.p95;

/** What the same files weigh with everything that lists and pages show. */
const withContent = ({ disk: { total } }: Measured): string => `${(total.shipped / 1e6).toFixed(1)} MB with previews and entity records`;

const AIMS: readonly Aim[] = [
  { articles: LARGE, name: 'index on disk', unit: 'MB', most: 45, of: ({ disk }) => disk.index.shipped / 1e6, besides: withContent },
  { articles: LARGE, name: 'building', unit: 'min', most: 10, of: ({ build }) => build.seconds / 60 },
  { articles: LARGE, name: 'memory of building', unit: 'MB', most: 600, of: ({ build }) => build.peakMegabytes },
  { articles: LARGE, name: 'first result, p95 of cold queries', unit: 'kB', most: 150, of: firstKilobytes },
  { articles: LARGE, name: 'requests of a first result, p95', unit: '', most: 6, of: ({ query }) => query.cold.first.requests.p95 },
  { articles: LARGE, name: 'warm query with all counts, p95', unit: 'ms', most: 16, of: countsMs },
  { articles: MIDDLE, name: 'first result, p95 of cold queries', unit: 'kB', most: 60, of: firstKilobytes },
  { articles: MIDDLE, name: 'warm query with all counts, p95', unit: 'ms', most: 5, of: countsMs },
];

/** All files of the index of the seeds. */
const SEEDS_MOST = 12;

/** The budgets of the sizes that were measured, and of the seeds. */
export function budgetsOf(outcomes: readonly Outcome[], { articles, all, head }: SeedFigures): readonly Budget[] {
  const seeds = (name: string, bytes: number): Budget => ({ articles, name, unit: 'kB', most: SEEDS_MOST, is: bytes / 1000, met: bytes / 1000 <= SEEDS_MOST, besides: null });
  return [...outcomes.flatMap(budgetsOfSize), seeds('index of the seeds, the head with all for a first result', head), seeds('index of the seeds, all files', all)];
}

function budgetsOfSize({ engine, articles, measured }: Outcome): readonly Budget[] {
  if (engine !== 'isnad' || measured === null) return [];
  return AIMS.filter((aim) => aim.articles === articles).map(({ of, besides, ...aim }) => ({ ...aim, is: of(measured), met: of(measured) <= aim.most, besides: besides?.(measured) ?? null }));
}
