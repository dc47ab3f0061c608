/** Arabic tatweel (kashida): stretches a word, means nothing. */
export const TATWEEL = '\u0640';
export const NO_BREAK_SPACE = '\u00a0';
export const BYTE_ORDER_MARK = '\ufeff';
/** Stands where a decoder met bytes that it could not read. */
export const REPLACEMENT_CHARACTER = '\ufffd';
export const ZERO_WIDTH_NON_JOINER = '\u200c';
export const ZERO_WIDTH_JOINER = '\u200d';
/** Stands for an Arabic letter where numbers and punctuation take their direction from one. */
export const ARABIC_LETTER_MARK = '\u061c';
export const LEFT_TO_RIGHT_MARK = '\u200e';
export const RIGHT_TO_LEFT_MARK = '\u200f';
export const LEFT_TO_RIGHT_ISOLATE = '\u2066';
export const RIGHT_TO_LEFT_ISOLATE = '\u2067';
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Letters of the Arabic script with tatweel and marks, presentation forms included, digits and punctuation not: the inside of a regular expression's class. */
export const ARABIC_LETTER_CLASS = '\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u0870-\\u08ff\\ufb50-\\ufd3d\\ufd50-\\ufdff\\ufe70-\\ufefc';

/** Vowel signs, Quranic signs and other combining marks of the Arabic script: the inside of a class. */
export const ARABIC_MARK_CLASS = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u0898-\\u089f\\u08ca-\\u08e1\\u08e3-\\u08ff';

/** Characters that steer the direction of text: the inside of a class. */
export const BIDI_CONTROL_CLASS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Characters without width that join or part nothing in Arabic news: soft hyphen, zero-width space, word joiner, byte order mark and their like; the inside of a class. */
export const ZERO_WIDTH_CLASS = '\\u00ad\\u034f\\u180e\\u200b\\u2060-\\u2064\\u206a-\\u206f\\ufeff';

/** Characters that choose the look of the one before: the inside of a class. */
export const VARIATION_SELECTOR_CLASS = '\\ufe00-\\ufe0f';

/** Control characters that are neither space nor line end: the inside of a class. */
export const CONTROL_CLASS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';

/** Ends of lines, for `split` and `matchAll`. */
export const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Spaces that a line of text can hold, the ordinary one and tab included: the inside of a class. */
export const SPACE_CLASS = '\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Compatibility forms of Arabic letters, one glyph for one or several letters: the inside of a class. */
export const PRESENTATION_FORM_CLASS = '\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfc\\ufe70-\\ufe74\\ufe76-\\ufefc';

const IGNORED = new RegExp(`[${TATWEEL}\\u0300-\\u036f${ZERO_WIDTH_NON_JOINER}${ZERO_WIDTH_JOINER}${ARABIC_MARK_CLASS}${BIDI_CONTROL_CLASS}${ZERO_WIDTH_CLASS}${VARIATION_SELECTOR_CLASS}]`);
const SPACE = new RegExp(`[${SPACE_CLASS}]`);

/** True for what a comparison overlooks: marks, tatweel, invisible and direction characters. */
export function isIgnored(character: string): boolean {
  return IGNORED.test(character);
}

/** True for any space inside a line. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}
