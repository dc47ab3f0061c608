import { useTranslation } from 'react-i18next';
import type { Correction, NamedEntity } from '../../../core/corrections/correction';
import { nameIn } from '../../i18n/name-in';
import { useLanguage } from '../../i18n/use-language';

/** Puts corrections into words in the language of the page. */
export function useCorrectionWords(): (correction: Correction) => string {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const nameOf = (entity: NamedEntity): string => nameIn(language, entity) ?? entity.id;
  return (correction) => {
    const name = nameOf(correction.entity);
    switch (correction.kind) {
      case 'not-a-name':
        return t('said.not-a-name', { words: correction.spelling });
      case 'other-type':
        return t('said.other-type', { name, type: common(`type.${correction.type}`) });
      case 'same-as':
        return t('said.same-as', { name, to: nameOf(correction.to) });
      case 'not-same-as':
        return correction.to === null ? t('said.not-same-as', { words: correction.spelling, name }) : t('said.not-same-as-but', { words: correction.spelling, name, to: nameOf(correction.to) });
    }
  };
}
