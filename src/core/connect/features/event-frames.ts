/** What a word of an event says of whom it names first: that he wins a thing, that he loses it, or neither. */
export type EventRole = 'wins' | 'loses' | 'plain';

/** Words of one kind of event. */
export interface EventFrame {
  readonly event: string;
  readonly role: EventRole;
  /** From 0 to 1: how much it says that two passages tell of such an event with the same people at the same place. */
  readonly weight: number;
  /** True when it is told long after it happened, so that the time of writing says nothing. */
  readonly lasts: boolean;
  readonly words: readonly string[];
}

/**
 * Kinds of events in news, by the words that tell them. Words of several sides of one event stand in one row: «انسحاب» of one is «استعادة» of the other.
 * Source: own table, after the event types of ACE 2005 (Conflict, Movement, Contact, Justice, Life, Transaction, Personnel) and FrameNet's frames of the same, worded after Wehr's dictionary (4th ed.) and news in Arabic.
 */
export const EVENT_FRAMES: readonly EventFrame[] = [
  { event: 'ground', role: 'wins', weight: 0.75, lasts: false, words: ['استعادة', 'استعادت', 'استعاد', 'تستعيد', 'استرجاع', 'استرداد', 'تحرير', 'حررت', 'سيطرة', 'سيطر', 'سيطرت', 'تسيطر', 'استولى', 'استولت', 'استيلاء', 'احتلال', 'احتلت', 'تحتل'] },
  { event: 'advance', role: 'wins', weight: 0.75, lasts: false, words: ['تقدم', 'تقدمت', 'يتقدم', 'هجوم', 'هاجمت', 'زحف'] },
  { event: 'advance', role: 'loses', weight: 0.75, lasts: false, words: ['طرد', 'لطرد', 'إخراج', 'دحر'] },
  { event: 'invasion', role: 'plain', weight: 0.75, lasts: true, words: ['توغل', 'اجتياح', 'اجتاحت', 'غزو', 'اقتحام', 'اقتحمت'] },
  { event: 'ground', role: 'loses', weight: 0.75, lasts: false, words: ['انسحاب', 'انسحب', 'انسحبت', 'تنسحب', 'تراجع', 'تراجعت', 'تقهقر', 'تغادر', 'غادرت', 'إخلاء', 'جلاء', 'خسارة', 'خسرت', 'فقدان', 'فقد', 'فقدت', 'قبضة', 'قبضتها', 'قبضته', 'تآكل', 'تآكلت', 'موطئ'] },
  { event: 'siege', role: 'plain', weight: 0.75, lasts: false, words: ['حصار', 'محاصرة', 'حاصر', 'حوصر', 'حاصرت', 'محاصر', 'تطويق', 'طوق', 'مطوقة', 'محاطة', 'محاطية', 'محاط'] },
  { event: 'strike', role: 'plain', weight: 0.4, lasts: false, words: ['قصف', 'قصفت', 'غارة', 'غارات', 'ضربات', 'ضربت', 'مسيرات'] },
  { event: 'aid', role: 'plain', weight: 0.45, lasts: false, words: ['مساعدة', 'مساعدات', 'معونة', 'دعم', 'تمويل', 'استخباراتية'] },
  { event: 'part', role: 'plain', weight: 0.3, lasts: false, words: ['مشاركة', 'شارك', 'شاركت', 'ساهم', 'ساهموا', 'مساهمة', 'إسهام', 'حارب', 'حاربت'] },
  { event: 'fight', role: 'plain', weight: 0.3, lasts: false, words: ['قتال', 'قتالية', 'معركة', 'معارك'] },
  { event: 'pact', role: 'plain', weight: 0.75, lasts: true, words: ['اتفاقية', 'الاتفاقية', 'معاهدة', 'ميثاق', 'شراكة'] },
  { event: 'talks', role: 'plain', weight: 0.25, lasts: false, words: ['مفاوضات', 'تفاوض', 'محادثات', 'مباحثات', 'مشاورات', 'قمة', 'اجتماع', 'لقاء'] },
  { event: 'stakes', role: 'plain', weight: 0.8, lasts: true, words: ['مساومة', 'ورقة', 'أوراق', 'مقايضة', 'مقايضتها', 'مبادلة', 'تفاوضية'] },
  { event: 'truce', role: 'plain', weight: 0.25, lasts: false, words: ['هدنة', 'تهدئة'] },
  { event: 'surrender', role: 'plain', weight: 0.6, lasts: false, words: ['استسلام', 'استسلموا', 'استسلم', 'أذرعهم'] },
  { event: 'capture', role: 'plain', weight: 0.5, lasts: false, words: ['أسر', 'أسروا', 'أسرى', 'أسير', 'سجناء', 'احتجاز'] },
  { event: 'visit', role: 'plain', weight: 0.5, lasts: false, words: ['زيارة', 'زار', 'زارت', 'يزور'] },
  { event: 'admission', role: 'plain', weight: 0.6, lasts: false, words: ['اعتراف', 'اعترف', 'اعترفت', 'أقر', 'يقر', 'إقرار'] },
  { event: 'death', role: 'plain', weight: 0.45, lasts: false, words: ['قتل', 'قتلى', 'مقتل', 'مصرع', 'وفيات', 'توفي', 'ضحايا'] },
  { event: 'injury', role: 'plain', weight: 0.4, lasts: false, words: ['إصابة', 'إصابات', 'جرحى', 'مصابين', 'أصيب'] },
  { event: 'arrest', role: 'plain', weight: 0.5, lasts: false, words: ['اعتقال', 'توقيف', 'اعتقلت', 'معتقل', 'القبض'] },
  { event: 'trial', role: 'plain', weight: 0.5, lasts: false, words: ['محاكمة', 'إدانة', 'محكمة'] },
  { event: 'election', role: 'plain', weight: 0.4, lasts: false, words: ['انتخاب', 'انتخابات', 'اقتراع', 'تصويت', 'ناخبين'] },
  { event: 'office', role: 'plain', weight: 0.4, lasts: false, words: ['استقالة', 'استقال', 'تعيين', 'إقالة'] },
  { event: 'protest', role: 'plain', weight: 0.5, lasts: false, words: ['مظاهرة', 'مظاهرات', 'احتجاج', 'احتجاجات', 'متظاهرون', 'إضراب'] },
  { event: 'quake', role: 'plain', weight: 0.6, lasts: false, words: ['زلزال', 'هزة', 'فيضانات', 'سيول', 'إعصار', 'حريق', 'حرائق'] },
  { event: 'blast', role: 'plain', weight: 0.45, lasts: false, words: ['انفجار', 'انفجارات', 'تفجير', 'تفجيرات'] },
  { event: 'crash', role: 'plain', weight: 0.45, lasts: false, words: ['تحطم', 'تحطمت', 'تصادم', 'اصطدام', 'غرق'] },
  { event: 'sanctions', role: 'plain', weight: 0.45, lasts: false, words: ['عقوبات'] },
  { event: 'price', role: 'plain', weight: 0.2, lasts: false, words: ['أسعار', 'سعر', 'تضخم', 'فائدة', 'أرباح', 'إيرادات'] },
  { event: 'match', role: 'plain', weight: 0.4, lasts: false, words: ['مباراة', 'بطولة', 'كأس'] },
];

/** Words with the stem of an event that tell none, without article and particles. */
export const NO_EVENTS: readonly string[] = ['اجتماعي', 'اجتماعية', 'اجتماعيا', 'وزارة', 'وزاري', 'وزارية', 'زارة', 'زاري', 'أسرة', 'ضمان', 'مباحث', 'بطول', 'اتفاق', 'شريك'];

/** What is won, lost or wins besides ground: said directly after «استعادة», «تراجع», «تقدم». Source: own table. */
export const NO_GROUND = /^(?:عن$|(?:ال)?(?:عداله|وعي|ثقه|استقرار|اقتصاد|اسعار|سعر|ارباح|ايرادات|مبيعات|معدل|نسبه|طلب|علاقات|عافيه|نشاط|ذاكره|بطلب|بشكوي|بدعوي|جائزه|لقب|كاس|صداره|انتاج|نمو|تضخم|دولار|جنيه))/u;
