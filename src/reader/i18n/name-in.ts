import type { Language } from './languages';

/** A name in the language of the page where it is known, else as it is known; null when in neither. */
export function nameIn(language: Language, name: { readonly ar: string | null; readonly latin: string | null }): string | null {
  return language === 'ar' ? (name.ar ?? name.latin) : (name.latin ?? name.ar);
}
