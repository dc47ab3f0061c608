/** Nouns that head the name of an institution and need only a definite word to follow («وزارة الدفاع»); folded. */
export const INSTITUTION_HEADS: ReadonlySet<string> = new Set(
  `
اتحاد اداره اكاديميه ايتلاف برلمان بنك تحالف جبهه جمعيه جهاز حركه حزب خدمه دايره ديوان رابطه رياسه سلاح شبكه صندوق غرفه فرقه قياده كتله كتيبه كليه لجنه لواء مجلس مجمع محكمه مديريه مرصد مركز مصرف
مصلحه معهد مفوضيه مكتب منظمه موسسه نقابه نيابه هييه وزاره وكاله
`.trim().split(/\s+/),
);

/** Nouns that head an institution only with its nationality or country («الجيش الأوكراني», «جيش أوكرانيا»). */
export const NATIONAL_HEADS: ReadonlySet<string> = new Set(
  `
استخبارات اسطول الاتحاد الاركان الاستخبارات الاسطول البحريه البرلمان البنك الجمارك الجيش الحرس الحزب الحكومه الخارجيه الخزانه الداخليه الدفاع الرياسه السفاره الشرطه الصحه
العدل القنصليه القياده الكنيست الكنيسه الكونغرس اللجنه الماليه المجلس المحكمه المخابرات المفوضيه المنظمه النيابه الهييه الوكاله بحريه جيش حكومه سفاره سلاح شرطه
مخابرات
`.trim().split(/\s+/),
);

/** Adjectives that belong to the name of an institution. */
export const INSTITUTION_ADJECTIVES: ReadonlySet<string> = new Set(
  `
الاتحادي الاتحاديه الاداريه الاستراتيجيه الاسلامي الاسلاميه الاشتراكي الاعلي الاقتصادي الاقتصاديه الانتقالي الانتقاليه الانسانيه الاولمبيه البحريه البريه التشريعي
التنفيذي التنفيذيه الثوري الجمهوري الجناييه الجويه الحدوديه الخارجيه الخاصه الداخلي الدستوريه الدولي الدوليه الديمقراطي الديمقراطيه الرياسي الساميه السيادي الشعبي الشعبيه
الشيوعي العام العامه العسكري العسكريه العليا الفدراليه الفيدرالي الفيدراليه القضاييه القومي القوميه الكردستاني المتحده المدني المدنيه المركزي المركزيه المسلحه المشتركه
الملكي الملكيه الوطني الوطنيه
`.trim().split(/\s+/),
);

/** Nouns without article between the head and its definite word («هيئة أركان …», «خدمة حرس الحدود»). */
export const INSTITUTION_MIDDLES: ReadonlySet<string> = new Set(
  `
ابحاث اداره اركان استخبارات امن امناء بحوث تحرير تشخيص تطوير تنسيق تنظيم تنميه حرس حظر حقوق حمايه خبراء خفر دراسات دراسه دعم رعايه رقابه شوون شيوخ صيانه طيران علماء محامي مخابرات مراقبه مكافحه نواب وزراء
`.trim().split(/\s+/),
);

/** Definite words that never belong to the name of an institution. */
export const NEVER_IN_INSTITUTION: ReadonlySet<string> = new Set(
  `
الاداره الشركه الدين العاصمه المدينه البلاد القضايا الانفصاليين اضافي الاخير الاخيره الان الاول الاولي التابع التابعه التالي التاليه التدريجي التي الثالث الثاني الثانيه الجاري الجاريه الجديد الجديده الحاكم الحاكمه الحالي الحاليه
الحقيقي الذي الذين الراهن الراهنه الرسمي الرسميه الرييسي الرييسيه السابق السابقه الشريك الضروري القادم الكبير الكبيره اللتين اللذين الماضي الماضيه المتبقيه المحلي المحليه
المختصه المذكور المذكوره المستقل المعارض المعارضه المعني المعنيه المقبل المقبله الموقته النهايي النهاييه اليوم
`.trim().split(/\s+/),
);

/** Branches of the forces that name an institution after «القوات». */
export const FORCE_BRANCHES: ReadonlySet<string> = new Set(
  `
البحريه البريه الجوفضاييه الجويه الفضاييه المسلحه
`.trim().split(/\s+/),
);

/** Heads that are too common to name an institution without nationality, branch or country. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  `
اتحاد اداره اكاديميه ايتلاف تحالف جبهه جمعيه جهاز حركه حزب خدمه دايره ديوان رابطه رياسه سلاح شبكه صندوق غرفه فرقه قياده كتله كتيبه كليه لجنه لواء مجمع مديريه مرصد مركز مصلحه مكتب موسسه نقابه نيابه
`.trim().split(/\s+/),
);

/** Heads that need a further noun before their definite word («خدمة حرس الحدود»), being services of anything otherwise. */
export const STACKED_HEADS: ReadonlySet<string> = new Set('خدمه مصلحه قياده رياسه دايره غرفه شبكه مركز مكتب'.split(' '));
