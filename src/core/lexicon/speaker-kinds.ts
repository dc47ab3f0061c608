import { foldedSet } from './folded';

/*
 * What the noun of a speaker without a name tells of him. After PARC's guideline (Pareti 2012) on unnamed sources and Arabic newsroom
 * style, `curated`: a phrase that picks out one office or body is a role, one that keeps its bearer back is not.
 */

/** Keep their bearer back in whatever phrase («مصادر الوزارة», «شهود العيان», «سكان القرية»). */
export const KEPT_BACK = withArticle('مصدر مصدران مصدرين مصادر شاهد شاهدان شاهدين شهود أوساط تقارير أنباء وسائل إعلام صحف مواقع سكان أهالي أهال مواطنون مواطنين مقيمون مراقبون مراقبين محللون محللين خبراء متابعون ناشطون ناشطين نشطاء مدونون مسؤولون مسؤولين مسؤولان مسئولون مسئولين مسئولان مسؤولو مسؤولي دبلوماسيون دبلوماسيين دبلوماسيان شخص شخصان شخصين أشخاص مغردون مستخدمون رواد محللو محللي مراقبو شخصية شخصيات مختصون متخصصون');

/** Keep their bearer back unless an office follows («المسؤول الأميركي», but «مسؤول الإعلام في الحركة»). */
export const KEPT_BACK_ALONE = foldedSet('المسؤول المسؤولة المسئول الدبلوماسي الدبلوماسية');

/** One or some of many, as the head of a phrase that speaks («أحد الشهود», «عدد من الخبراء»). */
export const PARTITIVES = foldedSet('أحد إحدى بعض عدد العديد كثيرون آخرون');
/** The same with those that are more often something else («وقت آخر»). */
export const SOME_OF = foldedSet('أحد إحدى بعض عدد العديد عدة كثير كثيرون الكثير آخرون آخر أخرى معظم أغلب بضعة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرات مئات');

/** Speak for an office even when no article makes them one («متحدث عسكري»). */
export const SPOKESPERSONS = withArticle('متحدث متحدثة ناطق ناطقة');

/** What somebody asks to be kept back after «طلب عدم الكشف عن …» and its like. */
export const IDENTITY = foldedSet('هويته هويتها هويتهم هويتهما هوياتهم اسمه اسمها اسمهما اسميهما اسمهم أسمائهم أسمائهما أسمائهن');
/** Verbs and nouns before it. */
export const HIDING = foldedSet('كشف الكشف ذكر نشر إفشاء الإفصاح إفصاح يفصح تفصح يكشف تكشف تذكر يذكر عدم حجب إخفاء بإخفاء');

/** Go on after a noun for a person and belong to it («مصدر مطلع على المحادثات», «مصادر مقربة من القصر»). */
export const PRIVY = foldedSet('مطلع مطلعة مطلعون مطلعين مطلعان مقرب مقربة مقربون مقربين مقربان قريب قريبة قريبون قريبين');

/** Between a noun for a person and his name («صياد يدعى ساتورو»). */
export const CALLED = foldedSet('يدعى تدعى اسمه اسمها يسمى تسمى');

function withArticle(line: string): ReadonlySet<string> {
  const nouns = line.split(' ');
  return foldedSet([...nouns, ...nouns.map((noun) => `ال${noun}`)].join(' '));
}
