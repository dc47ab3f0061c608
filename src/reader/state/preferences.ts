import * as z from 'zod/mini';

export const LANGUAGES = ['ar', 'en'] as const;
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export const FACES = ['naskh', 'sans'] as const;
export const MEASURES = ['narrow', 'normal', 'wide'] as const;
/** `auto` follows the language of the page. */
export const DIGITS = ['auto', 'latin', 'arabic'] as const;

/** Size of the reading text in CSS pixels, and the step of its slider. */
export const SIZE = { least: 16, most: 34, step: 1, usual: 21 } as const;
/** Line height as a multiple of the size. */
export const LINE_HEIGHT = { least: 1.5, most: 2.4, step: 0.1, usual: 1.9 } as const;

const preferencesSchema = z.readonly(
  z.object({
    /** Null until chosen: the reader then speaks Arabic. */
    language: z.catch(z.nullable(z.enum(LANGUAGES)), null),
    theme: z.catch(z.enum(THEMES), 'system'),
    face: z.catch(z.enum(FACES), 'naskh'),
    size: z.catch(z.number().check(z.gte(SIZE.least), z.lte(SIZE.most)), SIZE.usual),
    lineHeight: z.catch(z.number().check(z.gte(LINE_HEIGHT.least), z.lte(LINE_HEIGHT.most)), LINE_HEIGHT.usual),
    measure: z.catch(z.enum(MEASURES), 'normal'),
    digits: z.catch(z.enum(DIGITS), 'auto'),
  }),
);

/** How the reader looks on this device. Never part of a link. */
export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

/** Preferences from their stored form. Each field that is missing or wrong falls back alone; never throws. */
export function parsePreferences(stored: string | null): Preferences {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    const parsed = preferencesSchema.safeParse(value);
    return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** The stored form. */
export function formatPreferences(preferences: Preferences): string {
  return JSON.stringify(preferences);
}
