import { foldedSet } from './folded';

/** Kinds of organisations on whose word news is told. */
export const CITABLE_KINDS: ReadonlySet<string> = new Set(['agency', 'channel', 'newspaper', 'magazine', 'site', 'platform', 'institute', 'radio', 'media']);

/** Nouns of media before a name that no table knows («موقع "بيلد" الألماني»). */
export const MEDIA_NOUNS = foldedSet('وكالة صحيفة جريدة شبكة قناة موقع مجلة إذاعة منصة تطبيق الوكالة الصحيفة الجريدة الشبكة القناة الموقع المجلة الإذاعة المنصة معهد صحيفتي وكالتي قناتي');

/** Verbs of publishing beside the verbs of saying, all persons in use. */
export const PUBLISHING_VERBS = foldedSet('نشر نشرت نشرته نشره نشرها نشرتها نشروا ينشر تنشر بث بثت بثته بثها بثه عرض عرضت أظهر أظهرت رصد رصدت وثق وثقت تداول تداولت تداولها أجرى أجرت أجرته نقلته نقلتها أوردته أوردتها التقت حاورت استطلعت خريطة تقرير تقريرها تقريره استطلاع تحليل بيانات خرائط تحديث بتحديث مقال مقابلة تصريح تصريحات حديث منشور تغريدة حساب حسابه حسابها صفحته صفحتها قناته قناتها نشرة مراسل مراسلها نقلا وفق وفقا بحسب حسب');

/** Before the name of a platform these say where the words stand. */
export const WHERE_PREPOSITIONS = foldedSet('على عبر في ل عن لدى');

/** Words of the author boxes that lead to the page's name. */
export const AUTHOR_NOUNS = foldedSet('كاتب كاتبة صحفي صحفية صحافي صحافية محرر محررة مراسل مراسلة خبير خبيرة باحث باحثة إعلامي إعلامية مدون مدونة محلل محللة رئيس رئيسة مدير مديرة عضو فريق');
