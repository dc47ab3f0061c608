/** What may be glued before a word, in folded spelling, the empty one included: and/so, then with/like/for/will, then the article; «لل» is for-the. */
export const PROCLITICS: readonly string[] = ['', 'و', 'ف'].flatMap((first) => ['', 'ب', 'ك', 'ل', 'س', 'ال', 'بال', 'كال', 'لل'].map((second) => first + second));

/** Pronouns that may be glued behind a word, in folded spelling, the empty one included. «ي» is left out: in news it makes «مصري» of «مصر» far more often than it says «my». */
export const ENCLITICS: readonly string[] = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'كما', 'ني', 'نا'];

/** Words of two letters that take a pronoun: of, from, that, in, with, all. */
export const SHORT_HOSTS: ReadonlySet<string> = new Set(['من', 'عن', 'ان', 'في', 'مع', 'كل']);

/** These stand before any word, even one of two letters; the others only where at least three letters remain. */
export const BEFORE_SHORT: ReadonlySet<string> = new Set(['', 'و', 'ف', 'ال', 'وال', 'فال']);

/** The future «س» stands before the letters of the present tense alone. */
export const FUTURE = 'س';
export const PRESENT_TENSE: ReadonlySet<string> = new Set(['ي', 'ت', 'ن', 'ا']);

/** Last letters, as written, that change before a pronoun, and the folded letters that take their place: «مدينة» and «مدينتها», «أعضاء» and «أعضاؤه», «مستشفى» and «مستشفاه». */
export const BEFORE_PRONOUN: Readonly<Record<string, readonly string[]>> = { ة: ['ت'], ء: ['و', 'ي'], ى: ['ا'] };

/** Ends a word as no pronoun does, though it folds like «ه». */
export const FEMININE = 'ة';
