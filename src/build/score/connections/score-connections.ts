import type { ConnectionKind } from '../../../core/connect/connection';
import { ownPassages } from '../../../core/corpus/passage-blocks';
import { share, shares, type Shares, type Tally } from '../tally';
import type { ConnectedArticle } from './compile-connected';
import { GROUPS, type JudgedPair, type PairSide } from './pairs-file';

/** A passage by number of article and ordinal. */
interface Place {
  readonly article: number;
  readonly passage: number;
}

/** Two passages that the engine ties, the one of the earlier article first. */
export interface FoundPair {
  readonly a: Place;
  readonly b: Place;
  readonly kind: ConnectionKind;
  readonly score: number;
}

/** A judged pair beside what was found; `score` is null where nothing was. */
export interface ScoredPair {
  readonly pair: JudgedPair;
  readonly score: number | null;
}

export interface ConnectionScore {
  readonly all: Tally & Shares;
  /** Ties that are shown at all, and the share of them that a reader judged right: what nobody judged counts as wrong. */
  readonly shown: { readonly ties: number; readonly right: number };
  readonly groups: readonly { readonly group: JudgedPair['group']; readonly same: number; readonly different: number; readonly found: number; readonly wrong: number }[];
  readonly missed: readonly ScoredPair[];
  readonly wrong: readonly ScoredPair[];
  /** Found, and judged by nobody; surest first. */
  readonly unjudged: readonly FoundPair[];
}

/** Lays what was found beside what was judged. Throws a RangeError when an article does not hold a judged passage. */
export function scoreConnections(pairs: readonly JudgedPair[], corpus: readonly ConnectedArticle[]): ConnectionScore {
  const found = new Map(foundPairs(corpus).map((pair) => [keyOf(pair.a, pair.b), pair]));
  const judged = new Map(pairs.map((pair) => [keyOf(placeOf(pair.a, corpus), placeOf(pair.b, corpus)), pair]));
  const scored = [...judged].map(([key, pair]): ScoredPair => ({ pair, score: found.get(key)?.score ?? null }));
  const missed = scored.filter(({ pair, score }) => pair.judged === 'same' && score === null);
  const wrong = scored.filter(({ pair, score }) => pair.judged === 'different' && score !== null);
  const tally = { right: scored.filter(({ pair, score }) => pair.judged === 'same' && score !== null).length, wrong: wrong.length, missed: missed.length };
  const unjudged = [...found].filter(([key]) => !judged.has(key)).map(([, pair]) => pair);
  const shown = { ties: found.size, right: share(tally.right, found.size) };
  return { all: { ...tally, ...shares(tally) }, shown, groups: GROUPS.map((group) => groupOf(group, scored)), missed, wrong, unjudged };
}

/** What is tied, in whichever of the two articles it is written, surest first. */
export function foundPairs(corpus: readonly ConnectedArticle[]): readonly FoundPair[] {
  const found = new Map<string, FoundPair>();
  corpus.forEach(({ connections }, article) => {
    for (const { passage, to, kind, score } of connections) {
      const own = { article, passage };
      const [a, b] = own.article < to.article ? [own, to] : [to, own];
      const key = keyOf(a, b);
      if ((found.get(key)?.score ?? -1) < score) found.set(key, { a, b, kind, score });
    }
  });
  return [...found.values()].sort((one, other) => other.score - one.score);
}

/** The words of a passage; empty for a title that stands nowhere on its page. */
export function wordsAt(corpus: readonly ConnectedArticle[], { article, passage }: Place): string {
  const held = corpus[article]?.article;
  const block = held === undefined ? null : (ownPassages(held)[passage] ?? null);
  return held === undefined || block === null ? '' : held.text.slice(block.start, block.end);
}

/** Where a judged passage stands now. */
export function placeOf({ article: id, passage, words }: PairSide, corpus: readonly ConnectedArticle[]): Place {
  const article = corpus.findIndex((held) => held.article.id === id);
  const held = corpus[article]?.article;
  const standing = held === undefined ? [] : ownPassages(held).flatMap((block, ordinal) => (block !== null && held.text.slice(block.start, block.end).startsWith(words) ? [ordinal] : []));
  const found = standing.includes(passage) ? passage : standing[0];
  if (found === undefined) throw new RangeError(`no passage of ${id} begins with «${words}»`);
  return { article, passage: found };
}

function groupOf(group: JudgedPair['group'], scored: readonly ScoredPair[]): ConnectionScore['groups'][number] {
  const own = scored.filter(({ pair }) => pair.group === group);
  const count = (judged: JudgedPair['judged'], found: boolean): number => own.filter(({ pair, score }) => pair.judged === judged && (!found || score !== null)).length;
  return { group, same: count('same', false), different: count('different', false), found: count('same', true), wrong: count('different', true) };
}

function keyOf(a: Place, b: Place): string {
  const [first, second] = a.article < b.article ? [a, b] : [b, a];
  return `${first.article}:${first.passage} ${second.article}:${second.passage}`;
}
