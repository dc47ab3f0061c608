/**
 * Patterns of broken plurals that are frequent in news, plural before singular, in folded spelling; digits stand for the radicals, م and ت for themselves.
 * Source: W. Wright, A Grammar of the Arabic Language, I §304, and the plurals of quadriliterals, I §305.
 */
export const BROKEN_PLURALS = [
  ['123اء', '12ي3'],
  ['123اء', '1ا23'],
  ['ا123اء', '12ي3'],
  ['ا12اء', '12ي2'],
  ['1وا2ي3', '1ا2و3'],
  ['1وا23', '1ا23'],
  ['1وا23', '1ا23ه'],
  ['12ا3ي4', '123و4'],
  ['12ا3ي4', '123ا4'],
  ['12ا3ي4', '123ي4'],
  ['12ا34', '1234'],
  ['12ا34', '1234ه'],
  ['12اي3', '12ي3ه'],
  ['12اي3', '12ا3ه'],
  ['12اي3', '12و3ه'],
  ['ا12ا3', '123'],
  ['ا1وا2', '1ا2'],
  ['ا12ا3', '12ي3'],
  ['ا123ه', '12ا3'],
  ['ا123', '123'],
  ['12و3', '123'],
  ['12ا3', '123'],
  ['12ا3', '12ي3'],
  ['12ا3', '1ا23'],
  ['1وا2', '1اي2'],
  ['1ا2ه', '1اي2'],
  ['12اه', '1ا2ي'],
  ['123ي', '12ي3'],
  ['123', '12ي3ه'],
  ['123', '12ا3'],
] as const satisfies readonly (readonly [plural: string, singular: string])[];

/** Singulars in the form of a broken plural, whose sound plural a small collection may lack: «مواطن» is no plural of «موطن». */
export const PARTICIPLES: ReadonlySet<string> = new Set(['مقاتل', 'معارض', 'مواطن', 'مشارك', 'مساعد', 'مراقب', 'مسافر', 'محارب', 'منافس', 'مهاجم', 'محافظ', 'مخالف', 'مراسل', 'معاون', 'مفاوض', 'مقاول', 'مهاجر', 'مساهم', 'محاضر']);
