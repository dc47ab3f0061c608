import { foldedSet } from './folded';

/** Words right before the name of a region that is also a town's, besides the nouns of {@link REGION_TRIGGERS}. */
export const BEFORE_REGION: ReadonlySet<string> = foldedSet('حاكم حاكمة محافظ عموم أنحاء أرجاء ريف جبهة جبهات محور حدود نواب جمهورية');

/** Words right before the name of a town that is also a region's, besides the nouns of {@link TOWN_TRIGGERS}. */
export const BEFORE_TOWN: ReadonlySet<string> = foldedSet('وسط شوارع ضواحي ضاحية عمدة أحياء حي مطار ميناء مرفأ جامعة بلدية قلب مشارف مداخل أطراف العاصمة عاصمة سماء ملعب سوق مستشفى كورنيش');

/** Nouns of towns that lie in a region: «قرى في سومي», «بلدة سودجا في كورسك». */
export const TOWNS_IN: ReadonlySet<string> = foldedSet('بلدة بلدات بلدتي قرية قرى قريتي مدينة مدن مدينتي ناحية مستوطنة مستوطنات مديرية مديريات مناطق منطقة');

/** Names whose vowel marks tell which place is meant; the words keep their marks. */
export const VOWELLED = [
  ['عمّان', 'loc:amman'],
  ['عُمان', 'loc:oman'],
  ['عُمَان', 'loc:oman'],
] as const satisfies readonly (readonly [written: string, place: string])[];
