import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { Button } from '../../parts/button';
import { usePreferences } from '../../state/use-preferences';

/** To the other language, named as its readers name it. */
export function LanguageSwitch(): ReactNode {
  const { i18n } = useTranslation();
  const [, change] = usePreferences();
  const other = i18n.language === 'ar' ? 'en' : 'ar';
  return (
    <Button look="quiet" lang={other} onClick={() => change({ language: other })}>
      {LANGUAGE_NAMES[other]}
    </Button>
  );
}
