import { useQuery } from '@tanstack/react-query';
import { wordingQuery } from '../../data/wording-query';
import { useLanguage } from '../../i18n/use-language';

/** What the words of a set are words for, in the language of the page; null where the set is not known. */
export function useMatter(set: string | null): string | null {
  const language = useLanguage();
  const { data } = useQuery(wordingQuery);
  return data?.sets.find(({ id }) => id === set)?.concept[language] ?? null;
}
