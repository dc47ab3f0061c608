import type { Article, ArticleId } from '../model/article';
import type { EntityId } from '../model/entity';

/** Rules whose words are the title of who is named. */
const TITLE_RULES: ReadonlySet<string> = new Set(['names.title-before-name', 'names.title-after-name']);
/** A longer title tells nothing at a glance. */
const LONGEST_ROLE = 40;

/** Collects what articles call the strangers whom no table knows («المحامي»), in any order: the first title of the first article by id. */
export interface RoleCollector {
  readonly add: (article: Article) => void;
  readonly roles: () => ReadonlyMap<EntityId, string>;
}

/** A collector that has seen nothing yet. */
export function roleCollector(): RoleCollector {
  const found = new Map<EntityId, { readonly role: string; readonly article: ArticleId }>();
  return {
    add: ({ id, mentions }) => {
      for (const { entity, evidence } of mentions) {
        const known = found.get(entity);
        if (!entity.startsWith('local:') || (known !== undefined && known.article <= id)) continue;
        const role = evidence.find((one) => TITLE_RULES.has(one.id))?.words ?? null;
        if (role !== null && role.length <= LONGEST_ROLE) found.set(entity, { role, article: id });
      }
    },
    roles: () => new Map([...found].map(([entity, { role }]) => [entity, role])),
  };
}
