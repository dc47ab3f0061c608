import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { type BoardNames, boardNames } from './names';

/** {@link boardNames} in the language of the page. */
export function useBoardNames(): BoardNames {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(() => boardNames(language, formats, t), [language, formats, t]);
}
