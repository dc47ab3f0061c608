import { fold } from '../../text/fold';

/*
 * Words around an event that say how it is told. Source: own tables, after the particles of condition, negation and time in Ryding,
 * A Reference Grammar of Modern Standard Arabic (2005), and the wording of news in the collection's texts.
 */

/** Directly before an event: it only says when, or of whom one speaks. */
export const ASIDE: ReadonlySet<string> = new Set(['منذ', 'بعد', 'قبل', 'خلال', 'وسط', 'التي', 'الذي', 'الذين'].map(fold));
/** Little before an event: it might be. */
export const PERHAPS: ReadonlySet<string> = new Set(['إذا', 'لو', 'ربما', 'تخاطر', 'يخاطر', 'احتمال', 'الوعد', 'دعاهم', 'دعا', 'يعتزم', 'تعتزم'].map(fold));
/** Little before an event: it is not so. */
export const NOT: ReadonlySet<string> = new Set(['لم', 'لن', 'ليس', 'ليست', 'عدم'].map(fold));
/** Little before an event: it is wanted, called for or promised. */
export const WANTED: ReadonlySet<string> = new Set(['هدف', 'بهدف', 'الوعد', 'إمكانية', 'تنفيذ'].map(fold));
/** Just before an event: it ends. Folded. */
export const STOPPED = /^[وفبل]?(?:ال)?(?:وقف|قطع|تعليق|ايقاف|تجميد|الغاء)$/u;
/** After an event: of which one speaks («مناطق تحتلها»). */
export const RELATIVE = /^[تي]\p{L}+ها$/u;
/** After an event: so and so many, of many («استعادت ثلاث بلدات»). */
export const COUNTED = /^(?:\s*\p{L}+){0,2}\s+(?:\p{N}|(?:ثلاث|أربع|خمس|ست|سبع|ثماني?|تسع|عشر)ة?\s|بلدتين|قريتين)/u;
/** A share is of the whole. */
export const SHARE = /[%٪]/u;
/** After an event: the place of it follows. */
export const IN_PLACE = /\sفي\s/u;
/** Between an event and somebody: it is taken from him, or done against him. */
export const AGAINST = /(?:^|\s)(?:من|على|ضد|لصالح|عن|نحو)\s/u;
/** Between a loss and somebody: he wins by it. */
export const IN_FAVOUR = /لصالح\s/u;
/** Before or at the beginning of a nation's name: its soldiers. */
export const ARMED = /(?:قوات|جنود|جندي|جيش|وحدات|مقاتل|ضباط|كتائب|فصائل|مسلح|مرتزقة)\S*\s(?:\S+\s)?$/u;
/** At the end of a nation's name: its people. */
export const PEOPLE = /(?:ين|ون)$/u;
