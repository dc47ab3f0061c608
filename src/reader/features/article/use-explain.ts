import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../core/model/evidence';
import { useFormats } from '../../i18n/use-formats';

/** The trained tagger's own certainty; what else it gives are shares of it. */
const CERTAINTY = 'names.tagger';

/** Puts evidence into words: the rule's explanation, the words of the text that set it off, and how much it counted. A rule that the strings do not know is named by its id. */
export function useExplain(): (evidence: Evidence) => string {
  const { t } = useTranslation('reasons');
  const formats = useFormats();
  const rules: Readonly<Record<string, string>> = t('rule', { returnObjects: true });
  return ({ by, id, words, score }) => {
    const reason = rules[id] ?? t(`by.${by}`, { id });
    // What the model heard from a rule is the rule's own reason.
    const said = words === null || words === '' ? null : (rules[words] ?? `${t('quote.open')}${words}${t('quote.close')}`);
    const full = said === null ? reason : t('byWords', { reason, words: said });
    if (score === null) return full;
    return id === CERTAINTY ? t('certain', { reason: full, percent: formats.percent(score) }) : t('share', { reason: full, percent: formats.percent(score) });
  };
}
