import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { applyAppearance, digitsOf, languageOf } from './appearance';
import { setDigits } from './i18n/start';
import { usePreferences } from './state/use-preferences';

/** Keeps the page's language, digits and looks as the preferences have them. */
export function useAppearance(): void {
  const [preferences] = usePreferences();
  const { i18n } = useTranslation();
  const language = languageOf(preferences);
  const digits = digitsOf(preferences);
  useEffect(() => {
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => setDigits(digits), [digits]);
  useEffect(() => applyAppearance(document.documentElement, preferences, i18n.language), [preferences, i18n.language]);
}
