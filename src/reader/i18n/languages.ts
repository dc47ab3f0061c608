export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How numbers are written: `arab` ٠١٢٣, `latn` 0123. */
export type Digits = 'arab' | 'latn';

/** The languages by their own name, as a reader of each would look for it. */
export const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const satisfies Record<Language, string>;

/** Direction of the interface; articles keep their own. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
