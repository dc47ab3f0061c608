import { foldedMap, foldedSet } from './folded';

/** Units that a date can name; `weekend` is «نهاية الأسبوع». */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Sunday is 0. */
export const WEEKDAYS = foldedMap({ الأحد: 0, 'الاثنين الإثنين': 1, 'الثلاثاء الثلاثا': 2, 'الأربعاء الأربعا': 3, الخميس: 4, الجمعة: 5, السبت: 6 });

/** TIMEX3 codes of the parts of a day. */
export const DAY_PARTS = foldedMap({ 'صباح فجر ضحى': 'TMO', 'ظهر ظهيرة': 'TMI', عصر: 'TAF', 'مساء عشاء': 'TEV', 'ليل ليلة': 'TNI' });
export const DEFINITE_DAY_PARTS = foldedMap({ 'الصباح الفجر': 'TMO', المساء: 'TEV', الليلة: 'TNI' });

export const SEASONS = foldedMap({ ربيع: 'SP', صيف: 'SU', خريف: 'FA', شتاء: 'WI' });
export const DEFINITE_SEASONS = foldedMap({ الربيع: 'SP', الصيف: 'SU', الخريف: 'FA', الشتاء: 'WI' });
/** First month of each season, northern half of the earth; winter is named after the year in which it begins. */
export const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const satisfies Readonly<Record<string, number>>;

export const DEFINITE_UNITS = foldedMap<Unit>({ اليوم: 'day', الأسبوع: 'week', الشهر: 'month', 'العام السنة': 'year', العقد: 'decade', القرن: 'century' });
export const PLURAL_UNITS = foldedSet('الأيام الأسابيع الأشهر الشهور السنوات السنين الأعوام العقود الليالي القرون اليومين الأسبوعين الشهرين العامين السنتين العقدين الليلتين اليومان الأسبوعان الشهران العامان السنتان العقدان');

/** Years from the document's year that an adjective after a calendar noun means. */
export const SHIFTS = foldedMap({
  'الماضي الماضية الماضيين المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية': -1,
  'الجاري الجارية الحالي الحالية': 0,
  'المقبل المقبلة المقبلين القادم القادمة القادمين الآتي الآتية': 1,
});
/** Adjectives of the open references («الأيام الأخيرة»). */
export const PLURAL_SHIFTS = foldedMap({
  'الماضية الأخيرة المنصرمة الفائتة الماضيين الأخيرين الماضيتين الأخيرتين المنصرمين المنصرمتين الفائتين الماضيان الأخيران': 'PAST_REF',
  'الجارية الحالية': 'PRESENT_REF',
  'المقبلة القادمة الآتية المقبلين القادمين المقبلتين القادمتين المقبلان القادمان': 'FUTURE_REF',
} as const);
/** Words of number between such a noun and its adjective. */
export const FEW = foldedSet('القليلة القلائل القليلتين المعدودة العديدة الطويلة الثلاثة الثلاث الأربعة الأربع الخمسة الخمس الستة الست السبعة السبع الثمانية الثماني التسعة التسع العشرة العشر العشرين الثلاثين');
/** «اليوم ذاته»: the day that was last spoken of, and days from it. */
export const SAME = foldedMap({ 'نفسه نفسها ذاته ذاتها عينه': 0, 'التالي التالية': 1, 'السابق السابقة': -1 });

export const MODIFIERS = foldedMap({ 'أوائل مطلع بداية بدايات مستهل أول': 'START', 'منتصف أواسط وسط': 'MID', 'أواخر نهاية نهايات آخر ختام': 'END' } as const);
/** «حوالي عام 1990»; before a bare number or a unit they count («نحو 2000 قرية», «قرابة الشهر»). */
export const ABOUT_WORDS = foldedSet('حوالي حوالى نحو قرابة زهاء');

export const FRACTIONS = foldedMap({ الربع: 'Q', النصف: 'H', الثلث: 'T' });
export const FIRST_TO_FOURTH = foldedMap({ 'الأول الأولى': 1, 'الثاني الثانية': 2, 'الثالث الثالثة': 3, 'الرابع الرابعة الأخير': 4 });

export const DECADES = foldedMap({
  'العشرينيات العشرينات عشرينيات عشرينات': 2,
  'الثلاثينيات الثلاثينات ثلاثينيات ثلاثينات': 3,
  'الأربعينيات الأربعينات أربعينيات أربعينات': 4,
  'الخمسينيات الخمسينات خمسينيات خمسينات': 5,
  'الستينيات الستينات ستينيات ستينات': 6,
  'السبعينيات السبعينات سبعينيات سبعينات': 7,
  'الثمانينيات الثمانينات ثمانينيات ثمانينات': 8,
  'التسعينيات التسعينات تسعينيات تسعينات': 9,
});

/** Words that stand before a date in running text. */
export const DATE_PREPOSITIONS = foldedSet('في من منذ مذ ل حتى إلى بحلول خلال قبل بعد بين طوال مع لغاية لحين عن حول على أو و');
/** Nouns that a bare year may follow («اتفاق 2015»). */
export const YEAR_NOUNS = foldedSet('حرب الحرب اتفاق اتفاقية انتخابات غزو هجوم هجمات ثورة دستور قانون حدود ميزانية موازنة قمة أزمة نكسة نكبة انقلاب زلزال عدوان احتجاجات الرئاسية التشريعية البرلمانية مظاهرات هزيمة');
/** Nouns counted by a number: after them «2000» is no year. */
export const COUNTED_NOUNS = foldedSet('شخص شخصا جندي جنديا كيلومتر كيلومترا متر مترا دولار دولارا يورو جنيه جنيها ريال ريالا درهم ليرة قرية عائلة أسرة طن طنا برميل وحدة منزل منزلا مدرسة طفل طفلا ميل ميلا ميغاواط حالة صاروخ طائرة كلم كم موظف عامل قتيل جريح أسير سيارة طالب يوم يوما عام عاما سنة سهم');
/** A date after one of these is part of a name («جامعة 6 أكتوبر», «شارع 26 يوليو»). */
export const NAME_HEADS = foldedSet('قوى فريق شارع جامعة مدينة جسر كوبري ميدان ساحة حركة صحيفة قاعة مطار ملعب ائتلاف محور حديقة استاد كتيبة لواء مستشفى مدرسة حي تحالف كأس رؤية مونديال يورو أولمبياد إكسبو');
/** A bare month after one of these names an event («حرب أكتوبر»). */
export const EVENT_HEADS = foldedSet('حرب ثورة انتفاضة انقلاب مجزرة نصر');
/** Prayers, sermons, markets: the weekday after them is no date. */
export const WEEKDAY_HEADS = foldedSet('صلاة خطبة خطيب إمام سوق كل أيام مسجد جامع قداس نادي شيفيلد كنيسة كلا هذين الرقم');
/** «اليوم» after these is a newspaper («المصري اليوم»). */
export const TODAY_NAMES = foldedSet('المصري أخبار رأي الرأي الأخبار كل ذلك نفس طوال طيلة هيوم');
export const MEDIA_NOUNS = foldedSet('قناة شبكة صحيفة موقع وكالة جريدة منصة مجلة');
/** After these the weekday, month or day to come is meant. */
export const FUTURE_MARKERS = foldedSet('سوف المقرر المتوقع المنتظر المرتقب يعتزم تعتزم يعتزمون ينوي تنوي المزمع ستكون سيكون موعدا المحدد');
/** «في السبعينيات من عمره» is an age. */
export const AGE_WORDS = foldedSet('عمره عمرها عمرهم العمر');
/** Words that look like a verb of the future (س + imperfect) and are none. */
export const NOT_FUTURE = foldedSet('ستين سينما سيناء سيادة سياسة سياسية سياسي ستارمر سيرغي سيرجي سيرسكي ستيفن ستيف سيول سيدني سيارة سيارات سيطرة سيطرت سيطروا ستوكهولم ستالين سيناريو سنوات سنغافورة ستوديو سيرة سيليكون سنتيمتر');
