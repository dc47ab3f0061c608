import { SCHEMA_VERSION, type ArticleId } from '../../model/article';
import type { ArticleConnections, Connection, PassageRef } from '../connection';
import { BINS, type NumberBins } from '../doors';
import type { Origins } from '../origins';
import type { Rarity } from '../score/weigh';
import type { WeighedPassages } from '../score/weighed-passages';
import type { Sheets } from '../sheets/sheets';
import { bestFound } from './best-found';
import { copiedArticles } from './copied-articles';
import { foundIn, type Found } from './found-pairs';
import { rarestFirst, sharedFeatures } from './shared-features';

/** An article with the numbers of its passages, from the first to before the end. */
export interface ArticlePassages {
  readonly id: ArticleId;
  readonly first: number;
  readonly end: number;
}

/** Everything that was found. */
export interface Telling {
  readonly articles: readonly ArticlePassages[];
  readonly sheets: Sheets;
  readonly weighed: WeighedPassages;
  readonly found: NumberBins;
  readonly origins: Origins;
  readonly rarity: Rarity;
}

/** Tells what was found, article by article in order; of those that have nothing in common with any, nothing. */
export function* tellConnections(telling: Telling): Generator<{ readonly article: number; readonly connections: ArticleConnections }> {
  const { articles, found } = telling;
  let bin = -1;
  let byPassage: ReadonlyMap<number, readonly Found[]> = new Map();
  for (const [article, passages] of articles.entries()) {
    for (const wanted = Math.floor((article * BINS) / articles.length); bin < wanted; ) byPassage = foundIn(found, (bin += 1));
    const connections = connectionsOf(passages, byPassage, telling);
    if (connections !== null) yield { article, connections };
  }
}

function connectionsOf({ id, first, end }: ArticlePassages, byPassage: ReadonlyMap<number, readonly Found[]>, telling: Telling): ArticleConnections | null {
  const { sheets, weighed, origins } = telling;
  const articleOf = (passage: number): number => sheets.articleOf(passage);
  const own = Array.from({ length: end - first }, (_, at) => first + at);
  if (!own.some((passage) => byPassage.has(passage))) return null;
  const copies = own.filter((passage) => origins.of(passage) !== passage || (byPassage.get(passage) ?? []).some(({ other }) => origins.of(other) === passage));
  return {
    schema: SCHEMA_VERSION,
    id,
    connections: own.flatMap((passage) => toldOf(passage, bestFound(byPassage.get(passage) ?? [], articleOf), telling)),
    origins: copies.map((passage) => ({ passage: sheets.ordinalOf(passage), origin: refOf(origins.of(passage), sheets) })),
    copies: copiedArticles(own.map((passage) => ({ words: weighed.of(passage).words.length, found: byPassage.get(passage) ?? [] })), articleOf),
  };
}

function toldOf(passage: number, best: readonly Found[], { sheets, weighed, origins, rarity }: Telling): readonly Connection[] {
  if (best.length === 0) return [];
  const own = rarestFirst(sheets.shown(passage), rarity);
  return best.map(({ other, kind, score }) => ({
    passage: sheets.ordinalOf(passage),
    to: refOf(other, sheets),
    kind,
    score,
    origin: refOf(origins.of(other), sheets),
    shared: sharedFeatures(own, weighed.of(other).sound.hashes),
  }));
}

function refOf(passage: number, sheets: Sheets): PassageRef {
  return { article: sheets.articleOf(passage), passage: sheets.ordinalOf(passage) };
}
