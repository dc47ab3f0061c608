import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { contains, type Span } from '../model/span';
import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { words } from '../text/words';

/** Passages of one article that face passages of another. */
export interface Told {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/** Shorter stems are particles more often than not. */
const SHORTEST_TELLING_STEM = 3;
/** So many stems in common, and two clauses speak of one matter. */
const ENOUGH_STEMS = 2;
/** Words on either side that tell what a number or a day belongs to: about a clause. */
const BESIDE = 8;
/** Places that stand in every sentence of a war tell nothing of what is told. */
const WIDE: ReadonlySet<string> = new Set(['country', 'continent']);

/** What of an article lies in the passages, in order. */
export function inside<T extends Span>({ blocks }: Told, items: readonly T[]): readonly T[] {
  return items.filter((item) => blocks.some((block) => contains(block, item)));
}

/** True when the clauses around two spans have words, or a name and a word, in common besides the spans themselves: else two numbers or dates merely stand in passages that are alike in something else. */
export function sameMatter({ article }: Told, spanA: Span, { article: other }: Told, spanB: Span): boolean {
  return alike(matterAround(article, spanA), matterAround(other, spanB));
}

/** True when what two spans say has words, or a name and a word, in common. */
export function sayAlike({ article }: Told, spanA: Span, { article: other }: Told, spanB: Span): boolean {
  return alike(matterOf(article, spanA, null), matterOf(other, spanB, null));
}

interface Matter {
  /** Stems of the words that are no names. */
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** What is told around a span: read once, however many it is compared with. */
const around = new WeakMap<Article, WeakMap<Span, Matter>>();

function matterAround(article: Article, span: Span): Matter {
  const own = around.get(article) ?? new WeakMap<Span, Matter>();
  around.set(article, own);
  const matter = own.get(span) ?? matterOf(article, clauseAround(article, span), span);
  own.set(span, matter);
  return matter;
}

function alike(one: Matter, other: Matter): boolean {
  const shared = [...one.stems].filter((word) => other.stems.has(word)).length;
  return shared >= ENOUGH_STEMS || (shared > 0 && [...one.entities].some((entity) => other.entities.has(entity)));
}

function matterOf({ text, mentions, entities }: Article, span: Span, without: Span | null): Matter {
  const names = mentions.filter((mention) => contains(span, mention));
  const apart = without === null ? names : [...names, without];
  const own = words(text, span).filter((word) => apart.every(({ start, end }) => word.end <= start || word.start >= end));
  const wide = new Set(entities.flatMap(({ id, kind }) => (kind !== null && WIDE.has(kind) ? [id] : [])));
  return {
    stems: new Set(own.map((word) => stem(fold(word.text))).filter((one) => one.length >= SHORTEST_TELLING_STEM)),
    entities: new Set(names.flatMap(({ entity }) => (wide.has(entity) ? [] : [entity]))),
  };
}

function clauseAround({ text, sentences }: Article, span: Span): Span {
  const sentence = sentences.find((one) => contains(one, span)) ?? span;
  const before = words(text, { start: sentence.start, end: span.start }).at(-BESIDE);
  const after = words(text, { start: span.end, end: sentence.end })[BESIDE - 1];
  return { start: before?.start ?? sentence.start, end: after?.end ?? sentence.end };
}
