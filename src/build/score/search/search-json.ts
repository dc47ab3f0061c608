import { FIRST, type CaseResult } from './recall';
import type { Ranked } from './ndcg';

const DECIMALS = 4;

/** A mean, rounded; 1 of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 1 : Number((numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(DECIMALS));
}

/** The object that `--json` prints for recall. */
export function toRecallJson(results: readonly CaseResult[]): { readonly recall5: number; readonly misses: readonly { readonly id: string; readonly kind: string; readonly query: string; readonly recall: number; readonly first: readonly string[] }[]; readonly articles5: number; readonly queries: number } {
  const misses = results.filter(({ passages }) => passages < 1).map(({ case: { id, kind, query }, passages, found }) => ({ id, kind, query, recall: passages, first: found.slice(0, FIRST).map(({ address }) => address) }));
  return { recall5: mean(results.map(({ passages }) => passages)), misses, articles5: mean(results.map(({ articles }) => articles)), queries: results.length };
}

/** The object that `--json` prints for the order of results. */
export function toRankingJson(ranked: readonly Ranked[]): { readonly ndcg5: number; readonly queries: readonly Ranked[] } {
  return { ndcg5: mean(ranked.map(({ ndcg }) => ndcg)), queries: ranked };
}
