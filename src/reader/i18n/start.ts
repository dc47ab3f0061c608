import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next, setI18n } from 'react-i18next';
import { formatsOf } from './formats';
import type { Digits, Language } from './languages';
import { loadStrings } from './load-strings';
import './resources';

const DIGITS_EVENT = 'digits';

/** Where i18next asks for strings. */
const backend: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (language, feature, done) => {
    loadStrings(language, feature).then(
      (strings) => done(null, strings),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

let digits: Digits = 'arab';

/** Starts the strings in one language; nothing of any other is loaded. */
export async function startStrings(language: Language, chosen: Digits): Promise<i18n> {
  digits = chosen;
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'common',
      ns: ['common', 'shell'],
      load: 'currentOnly',
      interpolation: { escapeValue: false },
      react: { bindI18n: `languageChanged ${DIGITS_EVENT}`, useSuspense: true },
    });
  setI18n(lightly(i18next));
  i18next.services.formatter?.add('number', (value: unknown, lng) => formatsOf(lng as Language, digits).number(Number(value)));
  return i18next;
}

/** The same with nothing of its own: each component that has words copies whatever its strings have of their own, some fifty methods. */
function lightly(strings: i18n): i18n {
  return Object.create(strings) as i18n;
}

/** Changes how numbers are written, everywhere at once. */
export function setDigits(chosen: Digits): void {
  digits = chosen;
  i18next.emit(DIGITS_EVENT);
}

/** The kind of digits now in use. */
export function currentDigits(): Digits {
  return digits;
}
