import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAppearance, languageOf } from '../../src/reader/appearance';
import { DIGITS, FACES, formatPreferences, LANGUAGES, LINE_HEIGHT, MEASURES, parsePreferences, SIZE, THEMES } from '../../src/reader/state/preferences';

const SCRIPT = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'theme.js'), 'utf8');
const BASE_STYLES = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'reader', 'styles', 'base.css'), 'utf8');

/** What stands on the root element, with the values of the style sheet where nothing was set. */
interface Look {
  readonly lang: string;
  readonly dir: string;
  readonly theme: string;
  readonly styles: Readonly<Record<string, string>>;
}

const PREFERENCES = fc.record({
  language: fc.constantFrom(null, ...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  face: fc.constantFrom(...FACES),
  size: fc.integer({ min: SIZE.least, max: SIZE.most }),
  lineHeight: fc.integer({ min: LINE_HEIGHT.least * 10, max: LINE_HEIGHT.most * 10 }).map((tenths) => tenths / 10),
  measure: fc.constantFrom(...MEASURES),
  digits: fc.constantFrom(...DIGITS),
});

test('before the first paint a page looks as the app will make it look', () => {
  fc.assert(
    fc.property(PREFERENCES, (preferences) => {
      expect(early(formatPreferences(preferences))).toEqual(late(formatPreferences(preferences)));
    }),
  );
});

test('stored nonsense leaves the page as it is written', () => {
  for (const stored of [null, '', '{', 'null', '[]', '{"size":900,"face":"x","measure":7,"lineHeight":"wide","language":"de"}']) expect(early(stored)).toEqual(late(stored));
});

function early(stored: string | null): Look {
  const root = rootElement();
  const document = { documentElement: root, querySelector: () => null, querySelectorAll: () => [] };
  runInNewContext(SCRIPT, { document, localStorage: { getItem: () => stored }, window: { location: { search: '' } } });
  return lookOf(root);
}

function late(stored: string | null): Look {
  const root = rootElement();
  const preferences = parsePreferences(stored);
  applyAppearance(root as unknown as HTMLElement, preferences, languageOf(preferences));
  return lookOf(root);
}

function rootElement() {
  const styles = Object.fromEntries([...BASE_STYLES.matchAll(/(--read-\w+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  return { lang: 'ar', dir: 'rtl', dataset: {} as Record<string, string>, styles, style: { setProperty: (name: string, value: string) => void (styles[name] = value) } };
}

function lookOf({ lang, dir, dataset, styles }: ReturnType<typeof rootElement>): Look {
  return { lang, dir, theme: dataset['theme'] ?? 'system', styles };
}
