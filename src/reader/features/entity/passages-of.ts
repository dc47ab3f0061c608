import type { Article } from '../../../core/model/article';
import { type Block, isPassage } from '../../../core/model/block';
import type { EntityId, EntityType } from '../../../core/model/entity';
import { runs } from '../../../core/text/runs';
import type { TextRun } from '../../parts/marked-text';

const MARKS = { PER: 'mark mark-person', LOC: 'mark mark-place', ORG: 'mark mark-organisation' } as const satisfies Record<EntityType, string>;

/** The article's own blocks that name an entity, in their order. */
export function passagesOf(article: Article, id: EntityId): readonly Block[] {
  const blocks = new Set(article.mentions.flatMap(({ entity, block }) => (entity === id ? [block] : [])));
  return article.blocks.filter((block) => blocks.has(block.index) && isPassage(block));
}

/** A passage with its names underlined, and the entity's own name tinted. */
export function runsOf(article: Article, block: Block, id: EntityId): readonly TextRun[] {
  return runs(block, article.mentions).map(({ start, end, ranges: [mention] }) => ({
    text: article.text.slice(start, end),
    className: mention === undefined ? null : `${MARKS[mention.type]}${mention.entity === id ? ' mark-on' : ''}`,
  }));
}
