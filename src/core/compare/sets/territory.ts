import type { WordingSet } from '../wording-set';

/** What taking, keeping and leaving land is called. */
export const TERRITORY: readonly WordingSet[] = [
  {
    id: 'taking',
    concept: { ar: 'أخذ أرض أو مدينة', en: 'taking a town or land' },
    source: 'Hague Regulations 1907, art. 42 («occupied»); M. Baker, Translation and Conflict (2006), ch. 6; International Press Institute, Use With Care (2013), «Occupation»',
    words: [
      {
        word: 'تحرير',
        forms: ['تحرير', 'حررت', 'حرر', 'حرروا', 'تحرر', 'يحرر'],
        unless: ['رئيس', 'رئيسة', 'رئاسة', 'مدير', 'مديرة', 'سكرتير', 'هيئة', 'أسرة', 'نائب', 'فريق', 'ميدان', 'صحيفة', 'جريدة', 'مجلة', 'خبر', 'مقال', 'نص', 'أسعار', 'سعر', 'صرف', 'تجارة', 'اقتصاد', 'محضر', 'مخالفة', 'عقد', 'شيك', 'عملة', 'رهائن'],
        carries: { ar: 'يقول إن الأرض كانت مغتصبة وعادت إلى أهلها', en: 'says that the land was wrongly held and is back with its own' },
      },
      { word: 'تحرير', forms: ['محررة'], only: ['أراضي', 'أراض', 'مناطق', 'مدن', 'مدينة', 'قرى', 'بلدات'] },
      { word: 'استعادة', forms: ['استعادة', 'استعادت', 'استعاد', 'استعادوا', 'تستعيد', 'يستعيد', 'استرجاع', 'استرجعت'], unless: ['وعي', 'ثقة', 'ذكريات', 'عافية', 'عدالة', 'توازن', 'أنفاس', 'أموال'], carries: { ar: 'يقول إن الأرض كانت لمن أخذها', en: 'says that it was the taker’s before' } },
      {
        word: 'احتلال',
        forms: ['احتلال', 'احتلت', 'احتل', 'احتلوا', 'تحتل', 'يحتل', 'محتلة', 'محتل'],
        unless: ['مرتبة', 'مركز', 'صدارة', 'مكانة', 'موقع'],
        carries: { ar: 'سيطرة جيش على أرض ليست له، وهو لفظ القانون الدولي', en: 'an army holding land that is not its own; the word of international law' },
      },
      { word: 'سيطرة', forms: ['سيطرة', 'سيطرت', 'سيطر', 'سيطروا', 'تسيطر', 'يسيطر'], unless: ['حريق', 'حرائق', 'أعصاب', 'كرة', 'وباء', 'تضخم'], carries: { ar: 'من يمسك بالأرض، دون حق أو عدمه', en: 'who holds it, without a word on right' } },
      { word: 'استيلاء', forms: ['استيلاء', 'استولت', 'استولى', 'استولوا', 'تستولي', 'يستولي'], carries: { ar: 'أخذ بالقوة ما للغير', en: 'taking by force what is another’s' } },
      { word: 'سقوط', forms: ['سقوط', 'سقطت'], only: ['مدينة', 'بلدة', 'قرية', 'العاصمة', 'المنطقة', 'بيد', 'بأيدي', 'يد', 'أيدي'], carries: { ar: 'بعين من خسرها', en: 'as the losing side sees it' } },
    ],
  },
  {
    id: 'annexing',
    concept: { ar: 'جعل أرض جزءًا من دولة أخرى', en: 'making land part of another state' },
    source: 'UN General Assembly 68/262 (27 March 2014) and ES-11/4 (12 October 2022)',
    words: [
      {
        word: 'ضم',
        forms: ['ضم', 'ضمها', 'ضمتها', 'ضمت'],
        only: ['القرم', 'خيرسون', 'دونيتسك', 'لوغانسك', 'زابوريجيا', 'زابوروجيه', 'الجولان', 'القدس', 'الضفة', 'المناطق', 'مناطق', 'المقاطعات', 'مقاطعات', 'أراض', 'أراضي', 'الأراضي', 'شبه', 'إعلان', 'أجزاء', 'روسيا', 'إسرائيل', 'بوتين', 'التي'],
        carries: { ar: 'عمل من جانب واحد', en: 'done by one side' },
      },
      { word: 'انضمام', forms: ['انضمام'], only: ['القرم', 'خيرسون', 'دونيتسك', 'لوغانسك', 'المناطق', 'الأقاليم', 'إلى'], unless: ['الناتو', 'الأوروبي', 'الحلف', 'الأطلسي'], carries: { ar: 'كأن الأرض جاءت بنفسها', en: 'as if the land came by itself' } },
      { word: 'إعادة توحيد', forms: ['إعادة توحيد', 'عودة القرم', 'إعادة القرم'], carries: { ar: 'كأنها كانت جزءًا منها دائمًا', en: 'as if it had always been part of it' } },
      { word: 'احتلال', forms: ['احتلال', 'احتلت', 'احتل', 'تحتل', 'يحتل', 'محتلة'], unless: ['مرتبة', 'مركز', 'صدارة', 'مكانة', 'موقع'], carries: { ar: 'سيطرة جيش لا تغيّر لمن الأرض', en: 'an army’s hold, which does not change whose land it is' } },
    ],
  },
  {
    id: 'leaving',
    concept: { ar: 'ترك قوات أرضًا', en: 'troops leaving land' },
    source: 'own reading of the Arabic coverage of Kherson, November 2022: statements of the Russian Ministry of Defence («regrouping») and of the Ukrainian government («flight»); R. Entman, Framing (1993), on word choice',
    words: [
      { word: 'انسحاب', forms: ['انسحاب', 'انسحبت', 'انسحب', 'انسحبوا', 'تنسحب', 'ينسحب', 'انسحابات'], unless: ['الاتفاق', 'الاتفاقية', 'المعاهدة', 'المنظمة', 'البطولة', 'السباق', 'المباراة'] },
      { word: 'إعادة تموضع', forms: ['إعادة تموضع', 'إعادة انتشار', 'إعادة تجميع', 'تموضع', 'أعادت انتشار'], carries: { ar: 'لفظ المنسحب: اختيار لا هزيمة', en: 'the word of the one who leaves: a choice, no defeat' } },
      { word: 'تراجع', forms: ['تراجع', 'تراجعت', 'تراجعوا', 'يتراجع', 'تتراجع', 'تقهقر'], unless: ['عن', 'أسعار', 'سعر', 'نسبة', 'قيمة', 'معدل', 'عائدات', 'نمو', 'أسهم', 'شعبية', 'تأييد', 'طفيف', 'قطع'] },
      { word: 'فرار', forms: ['فرار', 'فرت', 'فروا', 'هروب', 'هربت', 'هربوا', 'يفرون', 'يهربون'], unless: ['سجن', 'رؤوس', 'مدنيين', 'مدنيون', 'لاجئين'], carries: { ar: 'بلا نظام وتحت الخوف', en: 'without order, and in fear' } },
      { word: 'طرد', forms: ['طرد', 'طردت', 'طردهم', 'طردوا', 'دحر', 'دحرت'], unless: ['دبلوماسي', 'دبلوماسيين', 'سفير', 'لاعب', 'بطاقة', 'بريدي', 'مفخخ', 'حكم'], carries: { ar: 'بفعل الخصم', en: 'by the doing of the other side' } },
      { word: 'هزيمة', forms: ['هزيمة', 'هزائم', 'انهزمت', 'هزمت'], unless: ['مباراة', 'فريق', 'انتخابية'], carries: { ar: 'يحكم بنهاية المعركة', en: 'judges the battle lost' } },
      { word: 'إخلاء', forms: ['إخلاء', 'أخلت', 'إجلاء'], unless: ['سبيل', 'مسؤولية', 'سكان', 'مدنيين', 'طبي', 'رعايا'] },
    ],
  },
  {
    id: 'barrier',
    concept: { ar: 'الحاجز حول الضفة الغربية', en: 'the barrier around the West Bank' },
    source: 'BBC Academy, Israel and the Palestinians («barrier», «security fence», «apartheid wall»); International Court of Justice, advisory opinion of 9 July 2004 («wall»)',
    words: [
      { word: 'الجدار', forms: ['جدار الفصل', 'جدار العازل', 'جدار الضم', 'جدار الفصل العنصري'], carries: { ar: 'اللفظ الفلسطيني ولفظ محكمة العدل الدولية', en: 'the Palestinian word, and that of the International Court of Justice' } },
      { word: 'السياج', forms: ['سياج الأمني', 'جدار الأمني', 'سياج أمني'], carries: { ar: 'لفظ الحكومة الإسرائيلية', en: 'the word of the Israeli government' } },
      { word: 'الحاجز', forms: ['حاجز الفصل', 'حاجز الأمني'], carries: { ar: 'لفظ الأمم المتحدة وبي بي سي', en: 'the word of the United Nations and the BBC' } },
    ],
  },
  {
    id: 'settlement',
    concept: { ar: 'مساكن الإسرائيليين في أرض محتلة', en: 'Israeli homes on occupied land' },
    source: 'International Press Institute, Use With Care (2013), «settlement», «Outpost», «Jewish neighbourhood»; own reading for the others',
    words: [
      { word: 'مستوطنة', forms: ['مستوطنة', 'مستوطنات'], only: ['إسرائيلية', 'الإسرائيلية', 'يهودية', 'الضفة', 'غلاف', 'القدس', 'بناء', 'توسيع'] },
      { word: 'مستعمرة', forms: ['مستعمرة', 'مستعمرات'], unless: ['بريطانية', 'فرنسية', 'برتغالية', 'إسبانية', 'سابقة', 'نمل'], carries: { ar: 'يضعها في تاريخ الاستعمار', en: 'places it in the history of colonialism' } },
      { word: 'بؤرة استيطانية', forms: ['بؤرة استيطانية', 'بؤر استيطانية'], carries: { ar: 'بلا ترخيص من إسرائيل نفسها', en: 'without leave even of Israel' } },
      { word: 'حي يهودي', forms: ['حي يهودي', 'أحياء يهودية'], carries: { ar: 'كأنه جزء من المدينة', en: 'as if it were part of the town' } },
    ],
  },
];
