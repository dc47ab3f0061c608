import type { Language } from './languages';

interface StringsModule {
  readonly strings: Readonly<Record<string, unknown>>;
}

const FILES = import.meta.glob<StringsModule>('./{ar,en}/*.ts');

/** The strings of one feature in one language, loaded when first asked for. */
export async function loadStrings(language: Language | (string & {}), feature: string): Promise<Readonly<Record<string, unknown>>> {
  const file = FILES[`./${language}/${feature}.ts`];
  if (file === undefined) throw new RangeError(`no strings: ${language}/${feature}`);
  return (await file()).strings;
}
