import { useTranslation } from 'react-i18next';
import { type Formats, formatsOf } from './formats';
import type { Language } from './languages';
import { currentDigits } from './start';

/** The formats of the page's language and digits; follows both. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsOf(i18n.language as Language, currentDigits());
}
