/** A file of messages as it is written: keys to strings, or groups of them. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Plural forms that a language needs; i18next picks by CLDR. */
const FORMS = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] } as const;

/** One sentence for every key that one language has and the other lacks, every missing plural form and every empty or unlike message. */
export function messageProblems(ar: Messages, en: Messages): readonly string[] {
  const arabic = flatten(ar);
  const english = flatten(en);
  const [arabicKeys, englishKeys] = [baseKeys(arabic), baseKeys(english)];
  return [
    ...[...arabicKeys.keys()].filter((key) => !englishKeys.has(key)).map((key) => `${key}: English is missing`),
    ...[...englishKeys.keys()].filter((key) => !arabicKeys.has(key)).map((key) => `${key}: Arabic is missing`),
    ...missingForms('ar', arabicKeys, englishKeys),
    ...missingForms('en', englishKeys, arabicKeys),
    // Of none there may be nothing to say.
    ...[...arabic, ...english].filter(([key, text]) => text.trim() === '' && !key.endsWith('_zero')).map(([key]) => `${key}: empty`),
    ...[...arabic].filter(([key, text]) => english.has(key) && placeholders(text) !== placeholders(english.get(key) ?? '')).filter(([key]) => !PLURAL.test(key)).map(([key]) => `${key}: placeholders differ`),
  ];
}

function missingForms(language: keyof typeof FORMS, keys: ReadonlyMap<string, ReadonlySet<string>>, others: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...keys].flatMap(([key, forms]) => {
    if (forms.size === 0 && (others.get(key)?.size ?? 0) === 0) return [];
    return FORMS[language].filter((form) => !forms.has(form)).map((form) => `${key}: ${language} lacks the plural form ${form}`);
  });
}

/** Keys without their plural ending, with the endings found. */
function baseKeys(messages: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const key of messages.keys()) {
    const form = PLURAL.exec(key)?.[1];
    const base = key.replace(PLURAL, '');
    const forms = keys.get(base) ?? new Set<string>();
    if (form !== undefined) forms.add(form);
    keys.set(base, forms);
  }
  return keys;
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]).sort().join(' ');
}

function flatten(messages: Messages, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}
