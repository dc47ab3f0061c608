import { fold } from './fold';

/**
 * What news counts, by a name that is the same for all its forms; each form in one to three words, several parted by a comma. Accusative alif and article need no row.
 * Source: curated; units and their signs after CLDR 48 (ar), nouns after the five seeds and the newswire of NEWSFANE.
 */
const UNITS: readonly (readonly [name: string, forms: string])[] = [
  ['%', 'في المئة, في المائة, بالمئة, بالمائة, في المية, نقطة مئوية'],
  ['km2', 'كيلومتر مربع, كيلومترات مربعة, كيلو متر مربع, كيلومتر٢, كم مربع, كلم مربع, كم 2, كلم 2, كم ²'],
  ['mi2', 'ميل مربع, أميال مربعة'],
  ['m2', 'متر مربع, أمتار مربعة'],
  ['km', 'كيلومتر, كيلومترات, كيلو متر, كم, كلم'],
  ['mi', 'ميل, أميال'],
  ['m', 'متر, أمتار'],
  ['ha', 'هكتار, هكتارات'],
  ['t', 'طن, أطنان'],
  ['bbl', 'برميل, براميل'],
  ['MW', 'ميغاواط, ميجاوات, ميغاوات'],
  ['USD', 'دولار, دولارات, دولار أميركي, دولار أمريكي'],
  ['EUR', 'يورو'],
  ['RUB', 'روبل'],
  ['EGP', 'جنيه مصري'],
  ['SAR', 'ريال سعودي'],
  ['ILS', 'شيكل, شيقل'],
  ['soldiers', 'جندي, جنود, عسكري, عسكريين, عسكريون'],
  ['people', 'شخص, أشخاص'],
  ['civilians', 'مدني, مدنيين, مدنيون'],
  ['children', 'طفل, أطفال, طفلة'],
  ['women', 'امرأة, نساء, سيدة'],
  ['dead', 'قتيل, قتلى, شهيد, شهداء'],
  ['wounded', 'جريح, جرحى, مصاب, مصابين, مصابون, إصابة, إصابات'],
  ['prisoners', 'أسير, أسرى, سجين, سجناء, معتقل, معتقلين'],
  ['hostages', 'رهينة, رهائن, محتجز, محتجزين'],
  ['refugees', 'لاجئ, لاجئين, لاجئون'],
  ['displaced', 'نازح, نازحين, نازحون'],
  ['towns', 'بلدة, بلدات'],
  ['villages', 'قرية, قرى'],
  ['cities', 'مدينة, مدن'],
  ['settlements', 'مستوطنة, مستوطنات'],
  ['countries', 'دولة, دول, بلد, بلدان'],
  ['drones', 'طائرة مسيرة, طائرات مسيرة, مسيرة, مسيرات, طائرة بدون طيار, طائرات بدون طيار, طائرة دون طيار, طائرات دون طيار'],
  ['aircraft', 'طائرة, طائرات, مقاتلة, مقاتلات'],
  ['missiles', 'صاروخ, صواريخ'],
  ['tanks', 'دبابة, دبابات'],
  ['vehicles', 'مركبة, مركبات, عربة, عربات, آلية, آليات'],
  ['explosions', 'انفجار, انفجارات'],
  ['strikes', 'ضربة, ضربات, غارة, غارات'],
  ['attacks', 'هجوم, هجمات'],
  ['days', 'يوم, أيام'],
  ['hours', 'ساعة, ساعات'],
  ['minutes', 'دقيقة, دقائق'],
  ['weeks', 'أسبوع, أسابيع'],
  ['months', 'شهر, أشهر, شهور'],
  ['years', 'عام, أعوام, سنة, سنوات'],
];

/** Duals say their number themselves. Source: curated, of the nouns above. */
const DUALS: readonly (readonly [name: string, forms: string])[] = [
  ['soldiers', 'جنديين جنديان'],
  ['people', 'شخصين شخصان'],
  ['children', 'طفلين طفلان'],
  ['dead', 'قتيلين قتيلان شهيدين شهيدان'],
  ['wounded', 'جريحين جريحان'],
  ['towns', 'بلدتين بلدتان'],
  ['villages', 'قريتين قريتان'],
  ['cities', 'مدينتين مدينتان'],
  ['countries', 'دولتين دولتان'],
  ['drones', 'مسيرتين مسيرتان'],
  ['aircraft', 'طائرتين طائرتان'],
  ['missiles', 'صاروخين صاروخان'],
  ['days', 'يومين يومان'],
  ['hours', 'ساعتين ساعتان'],
  ['weeks', 'أسبوعين أسبوعان'],
  ['months', 'شهرين شهران'],
  ['years', 'عامين عامان سنتين سنتان'],
];

/** Names of units by the folded words of a form, joined by a space. */
export const UNIT_FORMS: ReadonlyMap<string, string> = new Map(UNITS.flatMap(([name, forms]) => forms.split(',').map((form) => [fold(form.trim()), name] as const)));

/** Names of what a dual counts, by folded form. */
export const DUAL_FORMS: ReadonlyMap<string, string> = new Map(DUALS.flatMap(([name, forms]) => forms.split(' ').map((form) => [fold(form), name] as const)));

/** Most words of a form. */
export const LONGEST_UNIT = 3;
