import { useCallback } from 'react';
import type { Voice } from '../../core/attribution/voice';
import type { Article } from '../../core/model/article';
import { nameIn } from '../i18n/name-in';
import { useLanguage } from '../i18n/use-language';

/** Names the voices of an article: who is known in the reader's language, others as the text writes them; null for nobody. */
export function useVoiceName(article: Article): (voice: Voice) => string | null {
  const language = useLanguage();
  return useCallback(
    ({ entity, words }) => {
      const known = entity === null ? undefined : article.entities.find(({ id }) => id === entity);
      return (known === undefined ? null : nameIn(language, known)) ?? words;
    },
    [article, language],
  );
}
