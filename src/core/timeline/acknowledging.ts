/** Verbs of acknowledging, in folded spelling without their clitics. Source: Hans Wehr, A Dictionary of Modern Written Arabic, roots ق ر ر (IV) and ع ر ف (VIII). */
export const ACKNOWLEDGING: ReadonlySet<string> = new Set(['اقر', 'اقرت', 'اقروا', 'يقر', 'تقر', 'يقروا', 'يقرون', 'اقرار', 'اعترف', 'اعترفت', 'اعترفوا', 'يعترف', 'تعترف', 'يعترفوا', 'يعترفون', 'اعتراف', 'الاعتراف']);

/** Particles that deny the verb after them. Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 37. */
export const DENYING_PARTICLES: ReadonlySet<string> = new Set(['لم', 'لا', 'لن', 'ما', 'دون', 'عدم']);

/** Forms of verbs of denying, in folded spelling: they stand against something also where no clause follows («نفى هذه الادعاءات»). Source: Hans Wehr, roots ن ف ي and ن ك ر (IV). */
export const DENYING: ReadonlySet<string> = new Set(['نفي', 'نفت', 'نفوا', 'ينفي', 'تنفي', 'ينفون', 'نافيا', 'نافيه', 'انكر', 'انكرت', 'ينكر', 'تنكر', 'منكرا']);
