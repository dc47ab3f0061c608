import type { Article } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { anchorWords } from '../../../src/core/anchor/anchor-words';
import { describe } from '../../../src/core/anchor/describe';
import { resolve } from '../../../src/core/anchor/resolve';
import { between, pick, seededChance, shuffle, type Chance } from './chance';
import { editedArticle } from './edited-article';
import { rewrittenWords } from './edits/rewrite-words';
import { longArticle } from './long-article';
import { matchQuote, quoteOf } from './peer';
import { change, linesOf, rearrange, traced } from './traced-text';

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

/** How long one link takes in a long article. */
export interface Speed {
  readonly words: number;
  readonly links: number;
  readonly describe: Times;
  /** The first link of a page: the words of the article are taken apart, too. */
  readonly first: Times;
  /** Any other link, by what became of the passage. */
  readonly resolve: Readonly<Record<'all' | Fate, Times>>;
  /** The plain quotation matcher on the same passages. */
  readonly peer: Times;
}

type Fate = 'exact' | 'moved' | 'changed' | 'lost';

const WORDS = 20_000;
/** Passages that are followed, for each fate. */
const PASSAGES = 100;
/** Of these, so many for the matcher and for the first link of a page, which take longer. */
const SLOW = 25;
const LENGTHS = [2, 6, 20, 60, 150] as const;
const REWRITTEN = 0.15;

/** Measures on one thread; the wall clock counts, so that a busy machine shows. */
export function measureSpeed(articles: readonly Article[], seed: number): Speed {
  const chance = seededChance(seed);
  const article = longArticle(articles, WORDS, seed);
  const other = longArticle(articles, WORDS, seed + 1);
  const fates: Readonly<Record<Fate, Article>> = { exact: article, moved: shuffled(article, chance), changed: rewritten(article, other, chance), lost: other };
  const passages = Array.from({ length: PASSAGES }, () => passageOf(article, chance));
  warmUp(article, other, passages);
  const selectors = passages.map((passage) => describe(article, passage));
  const follow = (now: Article): readonly number[] => selectors.map((selector) => milliseconds(() => resolve(now, selector)));
  const resolved = { exact: follow(fates.exact), moved: follow(fates.moved), changed: follow(fates.changed), lost: follow(fates.lost) } as const;
  const slow = Object.values(fates).flatMap((now) => passages.slice(0, SLOW).map((passage, i) => ({ now, passage, selector: selectors[i] })));
  return {
    words: anchorWords(article).forms.length,
    links: PASSAGES * Object.keys(fates).length,
    describe: timesOf(passages.map((passage) => milliseconds(() => describe(article, passage)))),
    first: timesOf(slow.flatMap(({ now, selector }) => (selector === undefined ? [] : [milliseconds(() => resolve({ ...now }, selector))]))),
    resolve: { all: timesOf(Object.values(resolved).flat()), exact: timesOf(resolved.exact), moved: timesOf(resolved.moved), changed: timesOf(resolved.changed), lost: timesOf(resolved.lost) },
    peer: timesOf(slow.map(({ now, passage }) => milliseconds(() => matchQuote(now.text, quoteOf(article.text, passage))))),
  };
}

/** Runs everything a few times, so that no compiler is measured. */
function warmUp(article: Article, other: Article, passages: readonly Span[]): void {
  for (const now of [article, other]) for (const passage of passages) resolve(now, describe(article, passage));
}

function shuffled(article: Article, chance: Chance): Article {
  return editedArticle(article, rearrange(traced(article.text), shuffle(linesOf(article.text), chance), '\n'));
}

function rewritten(article: Article, other: Article, chance: Chance): Article {
  const now = traced(article.text);
  return editedArticle(article, change(now, rewrittenWords({ now, foreign: { sentences: other.text.split('\n'), article: '' }, chance }, { start: 0, end: article.text.length }, REWRITTEN)));
}

function passageOf(article: Article, chance: Chance): Span {
  const { spans } = anchorWords(article);
  const length = pick(LENGTHS, chance);
  const from = between(0, spans.length - length, chance);
  return { start: spans[from]?.start ?? 0, end: spans[from + length - 1]?.end ?? 0 };
}

function milliseconds(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p99: at(0.99), worst: sorted.at(-1) ?? 0 };
}
