import type { Asked } from './ask-all';
import type { Ranked } from './ndcg';
import { FIRST, type CaseResult } from './recall';
import { mean } from './search-json';

const LABEL_WIDTH = 16;
const COLUMN_WIDTH = 26;
const OWN = 'Isnad';

/** Recall by kind for a person, ours first, and what ours missed. */
export function recallTable(own: readonly CaseResult[], peers: readonly Asked<CaseResult>[]): string {
  const columns = [{ name: OWN, results: own }, ...ran(peers)];
  const kinds = [...new Set(own.map((result) => result.case.kind))];
  const row = (label: string, belongs: (result: CaseResult) => boolean, part: 'passages' | 'articles'): string =>
    line(label, columns.map(({ results }) => mean(results.filter(belongs).map((result) => result[part])).toFixed(3)));
  return [
    `recall of passages among the first ${FIRST}`,
    line('', columns.map(({ name }) => name)),
    ...kinds.map((kind) => row(`${kind} (${own.filter((result) => result.case.kind === kind).length})`, (result) => result.case.kind === kind, 'passages')),
    row(`all (${own.length})`, () => true, 'passages'),
    row('articles', () => true, 'articles'),
    ...own.filter(({ passages }) => passages < 1).map(missLine),
    ...reasons(peers),
  ].join('\n');
}

/** The order of results for a person: the mean, and every query where an engine does better than ours. */
export function rankingTable(own: readonly Ranked[], peers: readonly Asked<Ranked>[]): string {
  const columns = [{ name: OWN, results: own }, ...ran(peers)];
  const row = (label: string, numbers: readonly (number | undefined)[]): string => line(label, numbers.map((number) => (number ?? 0).toFixed(3)));
  const worse = own.flatMap(({ query, ndcg }, i) => (columns.some(({ results }) => (results[i]?.ndcg ?? 0) > ndcg) ? [`${row('', columns.map(({ results }) => results[i]?.ndcg))}  ${query}`] : []));
  return [line('', columns.map(({ name }) => name)), row(`nDCG@${FIRST} (${own.length})`, columns.map(({ results }) => mean(results.map(({ ndcg }) => ndcg)))), ...worse, ...reasons(peers)].join('\n');
}

function ran<T>(peers: readonly Asked<T>[]): readonly { readonly name: string; readonly results: readonly T[] }[] {
  return peers.flatMap((peer) => (peer.name === null ? [] : [peer]));
}

function reasons<T>(peers: readonly Asked<T>[]): readonly string[] {
  return peers.flatMap((peer) => (peer.name === null ? [`an engine did not run: ${peer.reason}`] : []));
}

function missLine({ case: { id, kind, query, avoided }, found }: CaseResult): string {
  const spoilt = avoided.some((passage) => found.includes(passage)) ? ', found what it must not' : '';
  return `✗ ${id} (${kind}) «${query}»: ${found.map(({ address }) => address).join(' ') || 'nothing'}${spoilt}`;
}

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(LABEL_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}
