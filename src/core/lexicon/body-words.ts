const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Definite nouns of bodies that an adjective and what they are for name («المديرية العامة لـ…»). Folded. */
export const BODY_HEADS: ReadonlySet<string> = list('الاداره الاكاديميه البعثه الجمعيه الديوان الرابطه الشبكه الشركه الصندوق الفرقه اللجنه المجلس المديريه المركز المعهد المفوضيه المكتب المنتدي المنظمه الموسسه الهييه الوكاله الوحده');

/** Nouns without article before a word of the field and a place («نقابة صيادلة …», «نيابة جنوب …»). Folded. */
export const LOCAL_HEADS: ReadonlySet<string> = list('اداره امانه اوركسترا بورصه جامعه غرفه فرقه قسم كليه لجان لجنه مباحث متحف مجلس محكمه مديريه معهد نقابه نيابه هييه');

/** Words between such a noun and its place. Folded. */
export const LOCAL_FIELDS: ReadonlySet<string> = list('ابتداييه استيناف امن اطباء تجاره تعليم تنسيق جنايات جنوب حقوق شرطه شرق شمال شوري صحافيي صحفيي صيادله غرب محامي محافظه مدينه مرور معلمي مقاومه مهندسي نقض وسط اداب طب صناعه عمال بلدي تربيه');

/** Bodies of two words that their nation completes («خفر السواحل …»). Folded. */
export const TWO_WORD_BODIES: ReadonlySet<string> = new Set(['خفر السواحل', 'حرس الحدود', 'امن الدوله', 'الدفاع المدني', 'الهلال الاحمر', 'الصليب الاحمر', 'الطيران المدني', 'هييه الاذاعه', 'هييه البث', 'مجلس الوزراء', 'مجلس الشيوخ', 'مجلس النواب', 'البنك المركزي', 'الامن العام', 'الحرس الوطني', 'الحرس الثوري']);

/** Houses of learning and art that a strange name follows («جامعة كوينزلاند»). Folded. */
export const NAMED_HOUSES: ReadonlySet<string> = list('اكاديميه اوركسترا جامعه كليه معهد');

/** Words with which firms' names end («… القابضة», «… كابيتال»). Folded. */
export const FIRM_ENDINGS: ReadonlySet<string> = list('القابضه كابيتال انفست العقاريه موتورز ايرلاينز ايرويز تيليكوم فارما سيكيوريتيز هولدينغ هولدنغ');

/** Nouns before the name of a firm; they lie outside it. Folded. */
export const FIRM_NOUNS: ReadonlySet<string> = list('شركه شركتي شركات اسهم عملاق عملاقه');
