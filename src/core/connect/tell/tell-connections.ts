import type { ArticleId } from '../../model/article';
import { CONNECTIONS_VERSION, SCORE_STEPS, type ConnectionFile, type ToldPassage } from '../connection-file';
import { BINS, type NumberBins } from '../doors';
import type { Origins } from '../origins';
import type { Rarity } from '../score/weigh';
import type { WeighedPassages } from '../score/weighed-passages';
import type { Sheets } from '../sheets/sheets';
import { choose, type Chosen } from './choose';
import { copiedArticles } from './copied-articles';
import { firstTellers, type FirstTellers } from './first-tellers';
import { foundIn, type Found } from './found-pairs';
import { sharedThings } from './shared-things';

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
  /** Whose page an article is: a number for each publisher, and for each article without one. */
  readonly pageOf: (article: number) => number;
}

type FoundByPassage = ReadonlyMap<number, readonly Found[]>;

/** Tells what was found, article by article in order; of those that have nothing in common with any, nothing. */
export function* tellConnections(telling: Telling): Generator<{ readonly article: number; readonly connections: ConnectionFile }> {
  const { articles, found, sheets, origins } = telling;
  const tellers = firstTellers(articles, sheets, origins);
  let bin = -1;
  let byPassage: FoundByPassage = new Map();
  for (const article of articles.keys()) {
    for (const wanted = Math.floor((article * BINS) / articles.length); bin < wanted; ) byPassage = foundIn(found, (bin += 1));
    const connections = fileOf(article, byPassage, telling, tellers);
    if (connections !== null) yield { article, connections };
  }
}

function fileOf(article: number, byPassage: FoundByPassage, telling: Telling, tellers: FirstTellers): ConnectionFile | null {
  const { articles, sheets, origins } = telling;
  const { id, first, end } = articles[article] ?? { id: '', first: 0, end: 0 };
  const own = Array.from({ length: end - first }, (_, at) => first + at);
  if (!own.some((passage) => byPassage.has(passage))) return null;
  const foundOf = (passage: number): readonly Found[] => byPassage.get(passage) ?? [];
  const chosen = own.map((passage) => ({ passage, ...chosenOf(passage, foundOf(passage), own, telling) }));
  const copies = copiedArticles(own.map((passage) => ({ words: sheets.wordsOf(passage), found: foundOf(passage) })), (passage) => sheets.articleOf(passage));
  const teller = tellers.of(article);
  return {
    schema: CONNECTIONS_VERSION,
    id,
    passages: chosen.filter(({ told }) => told.length > 0).map((one) => toldPassage(one, telling)),
    origins: own.filter((passage) => origins.sizeOf(passage) > 1).map((passage) => [sheets.ordinalOf(passage), ...placeOf(origins.of(passage), sheets)]),
    copied: copiedPlaces(chosen.flatMap(({ told }) => told.map(({ other }) => other)), telling),
    copies: copies.map((copy) => [copy.article, Math.round(copy.share * SCORE_STEPS)]),
    moreCopies: tellers.count(teller) - 1 - copies.filter((copy) => tellers.of(copy.article) === teller).length,
  };
}

function chosenOf(passage: number, found: readonly Found[], own: readonly number[], { sheets, origins, pageOf }: Telling): Chosen {
  const kin = own.filter((one) => origins.of(one) === origins.of(passage)).length;
  return choose(passage, found, kin, { originOf: (one) => origins.of(one), sizeOf: (one) => origins.sizeOf(one), pageOf: (one) => pageOf(sheets.articleOf(one)) });
}

function toldPassage({ passage, told, more }: Chosen & { readonly passage: number }, { sheets, weighed, rarity }: Telling): ToldPassage {
  const { things, bits } = sharedThings(sheets.shown(passage), rarity, told.map(({ other }) => other), (other) => weighed.of(other).sound.hashes);
  const ties = told.map(({ other, kind, score }, at) => ({ kind, tie: [...placeOf(other, sheets), Math.round(score * SCORE_STEPS), ...(bits[at] ?? [])] as const }));
  const of = (wanted: Found['kind']): ToldPassage['copies'] => ties.flatMap(({ kind, tie }) => (kind === wanted ? [tie] : []));
  return { passage: sheets.ordinalOf(passage), things, copies: of('copy'), same: of('same'), ...((more.copies > 0 || more.same > 0) && { more: [more.copies, more.same] as const }) };
}

function copiedPlaces(told: readonly number[], { sheets, origins }: Telling): ConnectionFile['copied'] {
  const copied = [...new Set(told)].filter((passage) => origins.of(passage) !== passage).sort((a, b) => a - b);
  return copied.map((passage) => [...placeOf(passage, sheets), ...placeOf(origins.of(passage), sheets)]);
}

function placeOf(passage: number, sheets: Sheets): readonly [article: number, passage: number] {
  return [sheets.articleOf(passage), sheets.ordinalOf(passage)];
}
