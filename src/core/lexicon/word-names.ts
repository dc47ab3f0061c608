import { foldedSet } from './folded';

/** First names that are ordinary words so often that they open a name only right after a title; folded. Own observations. */
export const WORD_NAMES: ReadonlySet<string> = foldedSet('رجاء وفاء صباح إسلام فرح يزيد سلام نضال كفاح ثورة حرية نجاح فتحية نعمة رحمة بركة هناء ضحى سحر فجر مروة صفاء نداء ابتسام انتصار إخلاص أمان أفراح أحلام آمال أماني زهرة وردة شمس قمر نجمة بحر رعد برق صقر أسد ذيب نمر غزالة حسناء جوهرة لؤلؤة ماسة جود كرم وعد عهد هداية عناية رعاية تقوى يقين توبة رسالة نصر فوز تحية سماح عفو صبر شكر حمد مجد عز فخر سعد سعود يسر نور');
