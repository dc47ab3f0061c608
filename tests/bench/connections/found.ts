import type { ArticleConnections } from '../../../src/core/connect/connection';
import { PLANTS, type PlantedCorpus, type PlantKind } from './plant';

/** Of planted passages, how many were found and led to the right origin. */
export interface PlantTally {
  passages: number;
  found: number;
  origins: number;
}

/** What came of a run. */
export interface FoundFigures {
  readonly plants: Readonly<Record<PlantKind, PlantTally>>;
  /** Whole articles that were planted, and of those the ones told to be copies. */
  articles: number;
  articlesFound: number;
  /** Copies that were told, by passage; and those that nobody planted. */
  copies: number;
  strayCopies: number;
  /** All connections that were told. */
  connections: number;
}

/** Where each planted passage comes from, by article and passage. */
export type Families = ReadonlyMap<string, string>;

/** Passages of whole copies are as long as this, in words, or nothing is asked of them. */
export interface PlantedPassages {
  readonly families: Families;
  /** Planted passages long enough to be anybody's text. */
  readonly asked: ReadonlyMap<number, readonly number[]>;
}

/** Figures of nothing yet. */
export function noFigures(): FoundFigures {
  return {
    plants: Object.fromEntries(PLANTS.map((kind) => [kind, { passages: 0, found: 0, origins: 0 }])) as Record<PlantKind, PlantTally>,
    articles: 0,
    articlesFound: 0,
    copies: 0,
    strayCopies: 0,
    connections: 0,
  };
}

/** Counts what was told of one article; null for nothing. */
export function countFound(figures: FoundFigures, article: number, told: ArticleConnections | null, { families, asked }: PlantedPassages, { plantOf }: Pick<PlantedCorpus, 'plantOf'>): void {
  const familyOf = (of: number, passage: number): string => families.get(`${of}:${passage}`) ?? `${of}:${passage}`;
  figures.connections += told?.connections.length ?? 0;
  for (const { passage, to, kind } of told?.connections ?? []) {
    if (kind !== 'copy') continue;
    figures.copies += 1;
    figures.strayCopies += Number(familyOf(article, passage) !== familyOf(to.article, to.passage));
  }
  const plant = plantOf(article);
  if (plant === null) return;
  const tally = figures.plants[plant.kind];
  for (const passage of asked.get(article) ?? []) {
    const family = familyOf(article, passage);
    tally.passages += 1;
    tally.found += Number(told?.connections.some((one) => one.passage === passage && one.kind === 'copy' && familyOf(one.to.article, one.to.passage) === family) ?? false);
    tally.origins += Number(told?.origins.some((one) => one.passage === passage && `${one.origin.article}:${one.origin.passage}` === family) ?? false);
  }
  if (plant.kind === 'paragraph') return;
  figures.articles += 1;
  figures.articlesFound += Number(told?.copies.some(({ article: of }) => of === plant.source || plantOf(of)?.source === plant.source) ?? false);
}
