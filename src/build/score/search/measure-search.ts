import { askAll } from './ask-all';
import { compileCollection } from './compile-collection';
import type { Collection } from './collection';
import { openFts5 } from './fts5';
import { openMiniSearch, openMiniSearchAnalyzed } from './mini-search';
import { ndcg, type Ranked } from './ndcg';
import { openOwnSearch } from './own-search';
import { openPagefind } from './pagefind';
import { pairCases, questionCases, recall, type CaseResult, type SearchCase } from './recall';
import { rankingTable, recallTable } from './search-table';
import { toRankingJson, toRecallJson } from './search-json';
import type { Judged, SearchScoreFile } from './search-file';
import type { OpenSearcher, Searcher } from './searcher';

const OWN_SEEDS = ['seeds'];
const RECALL_PEERS = [openMiniSearch, openMiniSearchAnalyzed, openPagefind];
const RANKING_PEERS = [openFts5, openMiniSearchAnalyzed];

export interface MeasureOptions {
  /** In place of the folders that the file names. */
  readonly seeds: string | null;
  /** True to ask other engines, too. */
  readonly peers: boolean;
}

/** What was measured: for a person, and for a program of our search alone. */
export interface SearchMeasure {
  readonly report: string;
  readonly json: ReturnType<typeof toRecallJson> | ReturnType<typeof toRankingJson>;
}

/** Asks the search the queries of a file, and other engines the same. */
export async function measureSearch(file: SearchScoreFile, { seeds, peers }: MeasureOptions): Promise<SearchMeasure> {
  const folders = seeds === null ? (file.holds === 'questions' ? OWN_SEEDS : file.seeds) : [seeds];
  const collection = await compileCollection(folders, file.holds === 'pairs' ? file.sentences : []);
  if (file.holds === 'judged') return measureRanking(file.judged, collection, peers ? RANKING_PEERS : []);
  return measureRecall(file.holds === 'pairs' ? pairCases(file.pairs, collection) : questionCases(file.questions, collection), collection, peers ? RECALL_PEERS : []);
}

async function measureRecall(cases: readonly SearchCase[], collection: Collection, peers: readonly OpenSearcher[]): Promise<SearchMeasure> {
  const ask = (searcher: Searcher): Promise<readonly CaseResult[]> => recall(cases, searcher);
  const own = await ask(await openOwnSearch(collection));
  return { report: recallTable(own, await askAll(peers, collection, ask)), json: toRecallJson(own) };
}

async function measureRanking(judged: readonly Judged[], collection: Collection, peers: readonly OpenSearcher[]): Promise<SearchMeasure> {
  const ask = (searcher: Searcher): Promise<readonly Ranked[]> => ndcg(judged, collection, searcher);
  const own = await ask(await openOwnSearch(collection));
  return { report: rankingTable(own, await askAll(peers, collection, ask)), json: toRankingJson(own) };
}
