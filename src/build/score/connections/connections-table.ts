import { compileConnected, type ConnectedArticle } from './compile-connected';
import type { PairsFile } from './pairs-file';
import { scoreConnections, wordsAt, type ConnectionScore, type FoundPair, type ScoredPair } from './score-connections';

/** Characters of a passage in a line of the report. */
const SHOWN = 70;

/** Characters of an article's id: enough to tell seeds and judged stories apart. */
const NAMED = 9;

/** What was measured: for a person, and for a program. */
export interface ConnectionMeasure {
  readonly report: string;
  readonly json: Omit<ConnectionScore, 'unjudged'> & { readonly unjudged: readonly (FoundPair & { readonly words: readonly [string, string] })[] };
}

/** Builds the corpus of a file's seeds, and compares. `pool` unjudged pairs are listed at most. */
export async function measureConnections(file: PairsFile, pool: number): Promise<ConnectionMeasure> {
  const corpus = await compileConnected(file.seeds);
  const score = scoreConnections(file.pairs, corpus);
  const unjudged = score.unjudged.slice(0, pool).map((pair) => ({ ...pair, words: [wordsAt(corpus, pair.a), wordsAt(corpus, pair.b)] as const }));
  return { report: connectionsTable(score, corpus, pool), json: { ...score, unjudged } };
}

/** The score for a person: shares, groups, and every pair that was missed or tied wrongly, with the judge's reason. */
export function connectionsTable({ all, shown, groups, missed, wrong, unjudged }: ConnectionScore, corpus: readonly ConnectedArticle[], pool: number): string {
  return [
    `precision ${percent(all.p)}  recall ${percent(all.r)}  F1 ${percent(all.f1)}   (${all.right} right, ${all.wrong} wrong, ${all.missed} missed)`,
    `of ${shown.ties} ties shown, at least ${percent(shown.right)} are right (what nobody judged counts as wrong)`,
    ...groups.map(({ group, same, different, found, wrong: bad }) => `${group.padEnd(8)}same ${found} of ${same} found   different ${bad} of ${different} tied`),
    ...missed.map((pair) => scoredLine('missed', pair)),
    ...wrong.map((pair) => scoredLine('wrong ', pair)),
    `${unjudged.length} pairs found that nobody judged`,
    ...unjudged.slice(0, pool).map((pair) => unjudgedLine(pair, corpus)),
  ].join('\n');
}

function scoredLine(label: string, { pair: { a, b, group, reason }, score }: ScoredPair): string {
  return `✗ ${label} ${score === null ? '    ' : score.toFixed(2)} ${a.article.slice(0, NAMED)}:${a.passage} ${b.article.slice(0, NAMED)}:${b.passage} (${group}) ${reason}\n    «${a.words} …» «${b.words} …»`;
}

function unjudgedLine(pair: FoundPair, corpus: readonly ConnectedArticle[]): string {
  const [a, b] = [pair.a, pair.b].map((place) => `${corpus[place.article]?.article.id.slice(0, NAMED) ?? ''}:${place.passage} «${wordsAt(corpus, place).slice(0, SHOWN)}»`);
  return `? ${pair.kind} ${pair.score.toFixed(2)} ${a ?? ''} ${b ?? ''}`;
}

function percent(share: number): string {
  return share.toFixed(3);
}
