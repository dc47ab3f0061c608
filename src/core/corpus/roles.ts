import type { Article } from '../model/article';
import type { EntityId } from '../model/entity';

/** Rules whose words are the title of who is named. */
const TITLE_RULES: ReadonlySet<string> = new Set(['names.title-before-name', 'names.title-after-name']);
/** A longer title tells nothing at a glance. */
const LONGEST_ROLE = 40;

/** What articles call the strangers whom no table knows («المحامي»), by the first title that stands beside each. */
export function roles(articles: readonly Article[]): ReadonlyMap<EntityId, string> {
  const found = new Map<EntityId, string>();
  for (const { mentions } of articles) {
    for (const { entity, evidence } of mentions) {
      const title = evidence.find(({ id }) => TITLE_RULES.has(id))?.words ?? null;
      if (title !== null && title.length <= LONGEST_ROLE && entity.startsWith('local:') && !found.has(entity)) found.set(entity, title);
    }
  }
  return found;
}
