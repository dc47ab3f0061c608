import { directionOf, type Digits, type Language } from './i18n/languages';
import type { Preferences } from './state/preferences';

const FACES = { naskh: 'var(--font-naskh)', sans: 'var(--font-ui)' } as const satisfies Record<Preferences['face'], string>;

/** Widest reading column. In rem, not em: a larger text makes fewer words a line, not a wider page. */
const MEASURES = { narrow: '34rem', normal: '42rem', wide: '52rem' } as const satisfies Record<Preferences['measure'], string>;

const ROOT_PIXELS = 16;

/** The interface speaks Arabic until a reader chooses otherwise. */
export function languageOf(preferences: Preferences): Language {
  return preferences.language ?? 'ar';
}

/** The digits of the page; `auto` follows its language. */
export function digitsOf(preferences: Preferences): Digits {
  if (preferences.digits === 'auto') return languageOf(preferences) === 'ar' ? 'arab' : 'latn';
  return preferences.digits === 'arabic' ? 'arab' : 'latn';
}

/** Writes the preferences onto the root element, where the style sheets read them. */
export function applyAppearance(root: HTMLElement, preferences: Preferences, language: string): void {
  root.lang = language;
  root.dir = directionOf(language as Language);
  root.dataset['theme'] = preferences.theme;
  root.style.setProperty('--read-face', FACES[preferences.face]);
  root.style.setProperty('--read-size', `${preferences.size / ROOT_PIXELS}rem`);
  root.style.setProperty('--read-line', String(preferences.lineHeight));
  root.style.setProperty('--read-measure', MEASURES[preferences.measure]);
}
