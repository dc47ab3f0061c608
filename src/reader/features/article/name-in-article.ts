import type { Mention, Stance } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import { isPassage } from '../../../core/model/block';
import type { Entity } from '../../../core/model/entity';

/** A spelling with the number of times it stands in the article. */
export interface SpellingUse {
  readonly text: string;
  readonly count: number;
}

/** What the card tells of one mention from the article alone. */
export interface NameInArticle {
  readonly mention: Mention;
  readonly entity: Entity;
  /** As written in this place. */
  readonly written: string;
  /** In the article's own blocks; in those set aside when it stands there alone. */
  readonly spellings: readonly SpellingUse[];
  /** In the article's own blocks, and in the blocks set aside. */
  readonly count: number;
  readonly elsewhere: number;
  /** Which mention of its row this one is, from 1: the row of the article's own blocks, or of those set aside. */
  readonly ordinal: number;
  readonly total: number;
  /** The mentions before and after it in its row; null at either end. */
  readonly previous: number | null;
  readonly next: number | null;
  /** Places that it is part of, nearest first. */
  readonly within: readonly Entity[];
  /** How its words are told, most frequent first; empty when it is not quoted. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
}

/** Gathers what the article knows of the name at `index` in `Article.mentions`; null when there is no such mention. */
export function nameInArticle(article: Article, index: number): NameInArticle | null {
  const mention = article.mentions[index];
  const entity = article.entities.find((one) => one.id === mention?.entity);
  if (mention === undefined || entity === undefined) return null;
  const same = article.mentions.flatMap((one, at) => (one.entity === mention.entity ? [{ one, at, own: isPassageOf(article, one.block) }] : []));
  const own = same.filter((use) => use.own);
  const row = isPassageOf(article, mention.block) ? own : same.filter((use) => !use.own);
  const position = row.findIndex(({ at }) => at === index);
  return {
    mention,
    entity,
    written: article.text.slice(mention.start, mention.end),
    spellings: tally((own.length > 0 ? own : same).map(({ one }) => article.text.slice(one.start, one.end))).map(([text, count]) => ({ text, count })),
    count: own.length,
    elsewhere: same.length - own.length,
    ordinal: position + 1,
    total: row.length,
    previous: row[position - 1]?.at ?? null,
    next: row[position + 1]?.at ?? null,
    within: entity.within.flatMap((id) => article.entities.filter((one) => one.id === id)),
    stances: tally(article.quotations.flatMap((quotation) => (quotation.speaker?.entity === entity.id ? [quotation.stance] : []))).map(([stance, count]) => ({ stance, count })),
  };
}

function isPassageOf(article: Article, block: number): boolean {
  const found = article.blocks[block];
  return found !== undefined && isPassage(found);
}

function tally<T>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
