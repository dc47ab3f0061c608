import { foldedSet } from './folded';

/*
 * Words that tell through whom somebody's words came to an article; read from Arabic newsroom style, `curated`.
 */

/** Verbs that pass on what somebody else said («نقلت رويترز عن»): masculine, feminine, plural, with an object. */
export const CARRYING_VERBS = foldedSet('نقل نقلت نقلوا ينقل تنقل نقله نقلها نقلته نقلتها نقلا نقلتا ذكر ذكرت ذكره ذكرته ذكرها ذكرتها أورد أوردت أورده أوردته أوردها أوردتها روى روت حكى حكت كتب كتبت كشف كشفت نسب نسبت أفاد أفادت نشر نشرت نشره نشرته نشرها نشرتها');

/** Verbs of publishing with their object glued on: the outlet follows («في بيان نشرته وكالة سانا»). */
export const PUBLISHED_BY = foldedSet('نشره نشرته نشرها نشرتها بثه بثته بثها بثتها نقله نقلته نقلها نقلتها أورده أوردته أوردها أوردتها أذاعه أذاعته أذاعها أذاعتها عرضه عرضته عرضها عرضتها أجراه أجرته أجراها أجرتها وزعه وزعته وزعها وزعتها');

/** What is given to an outlet or put on one. */
export const SAYINGS = foldedSet('تصريح تصريحات تصريحه تصريحاته تصريحها تصريحاتها مقابلة مقابلته مقابلتها حديث حديثه حديثها حوار لقاء مداخلة مداخلته اتصال بيان بيانه بيانها كلمة منشور منشوره منشورها منشورات تغريدة تغريدته تغريدتها تدوينة تدوينته مقطع فيديو رسالة رسالته مقال مقاله مقالة عمود حساب حسابه حسابها حساباته صفحة صفحته صفحتها قناته قناتها قناة بثا بث شاشة أثير');

/** Adjectives between a saying and the outlet («في تصريح خاص لقناة»). */
export const SAYING_ADJECTIVES = foldedSet('خاص خاصة حصري حصرية صحفي صحفية صحافي صحافية هاتفي هاتفية هاتفيا متلفز متلفزة تلفزيوني تلفزيونية إذاعي إذاعية مصور مصورة مطول مطولة مكتوب مكتوبة قصير قصيرة مباشر مباشرة رسمي رسمية الرسمي الرسمية الخاص الخاصة الشخصي الشخصية سابق سابقة أجراه أجرته أجراها أجرتها معه معها له لها');

/** Stand between a noun for media and the name («لوكالة الأنباء "سانا"», «منصة التواصل الاجتماعي "إكس"»). */
export const MEDIA_MODIFIERS = foldedSet('الأنباء أنباء التواصل الاجتماعي الإخباري الإخبارية الرسمي الرسمية الحكومي الحكومية الأمريكي الأمريكية الأميركي الأميركية الروسي الروسية البريطاني البريطانية الفرنسي الفرنسية الألماني الألمانية التلفزيوني التلفزيونية التلفزيون');

/** Citing verbs and nouns after an outlet: the source that stands behind it follows, in ب, عن or إلى. */
export const CITING = foldedSet('استشهدت استشهد مستشهدة مستشهدا نقلا ناقلة ناقلا استنادا استندت استند مستندة مستندا نسبت نسبته نسب اقتبست اقتبس نقلت نقل');
export const CITING_PREPOSITIONS = foldedSet('عن إلى ب');

/** Verbs that take the one who is told as their object («أبلغ مصدر رويترز بأن», «أنذر المحافظ السكان»). */
export const ADDRESSING_VERBS = foldedSet('أبلغ أبلغت أبلغوا أبلغا أبلغتا أخبر أخبرت أخبروا أخبرا يخبر أنذر أنذرت أنذروا حذر حذرت حذروا نبه نبهت طمأن طمأنت طالب طالبت طالبوا وعد وعدت وعدوا ناشد ناشدت سأل سألت أعلم أعلمت أعلموا أطلع أطلعت أطلعوا نصح نصحت نصحوا أوصى أوصت');
/** Verbs whose object is the one they are aimed at («خاطب الجنود»). */
export const AIMED_VERBS = foldedSet('خاطب خاطبت هاجم هاجمت اتهم اتهمت انتقد انتقدت نعت نعتت دعا دعت حث حثت طلب');

/** Verbs whose object is judged in the words that follow («وصف القرار بأنه»). */
export const DESCRIBING_VERBS = foldedSet('وصف وصفت يصف تصف اعتبر اعتبرت يعتبر تعتبر');

/** Verbs that go on with what the same speaker said through the same medium. */
export const CONTINUING_VERBS = foldedSet('أضاف أضافت أضافوا يضيف تضيف تابع تابعت تابعوا يتابع تتابع أردف أردفت استطرد استطردت واصل واصلت أكمل أكملت زاد زادت ختم ختمت اختتم اختتمت خلص خلصت استدرك استدركت');

/** «جاء في البيان أن»: verbs of standing somewhere, and writings that speak. */
export const STANDS = foldedSet('جاء ورد يرد');
export const WRITINGS = foldedSet('بيان البيان بيانها بيانه تقرير التقرير تقريرها تقريره رسالة الرسالة رسالته نص النص الدراسة دراسة الوثيقة وثيقة المذكرة مذكرة القرار المنشور منشور الخطاب خطاب');

/** Verbs that stand behind what was said, with their subject and nothing else. */
export const TRAILING = foldedSet('قال قالت يقول تقول ذكر ذكرت أفاد أفادت');
