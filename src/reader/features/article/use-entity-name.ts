import { useCallback } from 'react';
import type { Article } from '../../../core/model/article';
import type { EntityId } from '../../../core/model/entity';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';

/** Names the entities of an article in the reader's language; empty for one that the article does not know. */
export function useEntityName(article: Article): (id: EntityId) => string {
  const language = useLanguage();
  return useCallback(
    (id) => {
      const entity = article.entities.find((one) => one.id === id);
      return entity === undefined ? '' : (nameIn(language, entity) ?? '');
    },
    [article, language],
  );
}
