import type { Article } from '../model/article';
import { isPassage, type BlockKind } from '../model/block';
import type { ArticleCard } from '../model/corpus';
import type { EntityId } from '../model/entity';
import { byCodeUnit } from './by-code-unit';

const CARD_NAMES = 6;

/** What the library shows of an article. */
export function articleCard(article: Article, href: string, raw: string): ArticleCard {
  return {
    id: article.id,
    href,
    raw,
    title: article.title.text,
    titleGenerated: article.title.generated,
    publisher: article.publisher,
    date: article.date,
    lead: firstParagraph(article),
    words: article.words,
    blocks: countKinds(article),
    names: mainNames(article),
    diagnostics: article.diagnostics.length,
  };
}

function firstParagraph({ text, blocks }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'lead') ?? blocks.find(({ kind }) => kind === 'body');
  return block === undefined ? '' : text.slice(block.start, block.end);
}

function countKinds({ blocks }: Article): ArticleCard['blocks'] {
  const counts: Partial<Record<BlockKind, number>> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function mainNames({ blocks, mentions, entities }: Article): ArticleCard['names'] {
  const counts = new Map<EntityId, number>();
  for (const mention of mentions) {
    const block = blocks[mention.block];
    if (block !== undefined && isPassage(block)) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  return entities
    .filter(({ id }) => counts.has(id))
    .map(({ id, type, ar, latin }) => ({ id, type, ar, latin, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.id, b.id))
    .slice(0, CARD_NAMES);
}
