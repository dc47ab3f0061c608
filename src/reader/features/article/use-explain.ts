import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../core/model/evidence';

/** Puts evidence into words: the rule's explanation, and the words of the text that set it off. A rule that the strings do not know is named by its id. */
export function useExplain(): (evidence: Evidence) => string {
  const { t } = useTranslation('article');
  const rules: Readonly<Record<string, string>> = t('rule', { returnObjects: true });
  return ({ by, id, words }) => {
    const reason = rules[id] ?? t(`by.${by}`, { id });
    return words === null || words === '' ? reason : t('byWords', { reason, words: `${t('quote.open')}${words}${t('quote.close')}` });
  };
}
