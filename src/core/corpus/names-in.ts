import type { Article } from '../model/article';
import { isPassage } from '../model/block';
import type { EntityId } from '../model/entity';

/** How an article names an entity. */
export interface NameUse {
  /** In its own blocks. */
  readonly count: number;
  /** In its related links, bios and boilerplate. */
  readonly elsewhere: number;
  /** As written in its own blocks, with the number of times. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** The entities that an article names, in the order of their first mention. */
export function namesIn({ text, blocks, mentions }: Article): ReadonlyMap<EntityId, NameUse> {
  const uses = new Map<EntityId, { count: number; elsewhere: number; spellings: Map<string, number> }>();
  for (const { entity, block: at, start, end } of mentions) {
    const block = blocks[at];
    if (block === undefined) continue;
    const use = uses.get(entity) ?? { count: 0, elsewhere: 0, spellings: new Map<string, number>() };
    uses.set(entity, use);
    if (!isPassage(block)) {
      use.elsewhere += 1;
      continue;
    }
    const spelling = text.slice(start, end);
    use.count += 1;
    use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1);
  }
  return uses;
}
