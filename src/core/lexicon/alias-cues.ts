import { foldedSet } from './folded';

/** Words after a name that say what else it is called («المعروف باسم …», «الملقب بـ…»). */
export const CALLED: ReadonlySet<string> = foldedSet('المعروف المعروفة الملقب الملقبة المكنى المكناة الشهير الشهيرة المشهور المسماة المسمى يعرف تعرف يلقب تلقب شهرته شهرتها لقبه لقبها كنيته كنيتها');

/** Words between those and the other name. */
export const CALLED_LINKS: ReadonlySet<string> = foldedSet('باسم بلقب باسمه باسمها بكنيته اختصارا سابقا أيضا إعلاميا حركيا بـ ب');

/** Words that stand with an earlier name in brackets. */
export const FORMERLY: ReadonlySet<string> = foldedSet('سابقا سابقًا حاليا حاليًا اختصارا');
