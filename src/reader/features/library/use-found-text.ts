import { useTranslation } from 'react-i18next';
import type { Results } from './results';

/** What was found, as words: "3 articles", "7 passages in 3 articles"; empty while loading. */
export function useFoundText(results: Results | null): string {
  const { t } = useTranslation(['library', 'common']);
  if (results === null) return '';
  const { filter, count, articles } = results;
  if (filter.scope === 'article') return t('common:articles', { count });
  const passages = t('common:passages', { count });
  return count === 0 ? passages : t('library:found.passage', { passages, inArticles: t('library:found.inArticles', { count: articles }) });
}
