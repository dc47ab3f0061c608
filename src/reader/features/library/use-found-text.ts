import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../core/search/filter';
import type { Library } from './use-library';

/** What was found, as words: "3 articles", "7 passages in 3 articles"; empty while loading. */
export function useFoundText({ found, count }: Library, scope: Filter['scope']): string {
  const { t } = useTranslation(['library', 'common']);
  if (found === null) return '';
  if (scope === 'article') return t('common:articles', { count: found.length });
  const passages = t('common:passages', { count });
  return count === 0 ? passages : t('library:found.passage', { passages, inArticles: t('library:found.inArticles', { count: found.length }) });
}
