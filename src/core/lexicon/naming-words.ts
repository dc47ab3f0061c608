/** Words after which a person's name stands: «رجل يدعى …», «واسمها …». Folded. */
export const NAMING: ReadonlySet<string> = new Set(['يدعي', 'تدعي', 'ويدعي', 'وتدعي', 'اسمه', 'اسمها', 'المدعوه']);

/** Nouns of what has such a name and is no person: «شركة تدعى …», «كتاب اسمه …». Folded. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `
اغنيه الة برنامج برنامجا تطبيق تطبيقا تقنيه تنظيم تنظيما تيار جزيره جماعه جمعيه جهاز حركه حزب حزبا حساب حي دراسه دواء دوله رواية روايه سفينه سلاح شبكه شارع شركه صاروخ صفحه طائره طايره طريقه عصابه عمليه عيد فرقه فريق
فصيل فيلم فيلما فيروس قاعده قريه قناه كتاب كتابا كتيبه كلب قطه لعبه لغه مادة ماده مبادره متجر مجله مجموعه محكمه محل مدرسه مدينه مرض مركز مستشفي مسلسل مشروع مشروعا مصنع مطعم معركه معهد مقهي مكان مكانا منصه منطقه منظمه
مؤسسة موسسه موقع موقعا ميليشيا نادي ناديا نبات نظام نظاما نهر وكاله
`.trim().split(/\s+/),
);

/** Words right after a person that give him a second name: «المعروف بـ…». Folded. */
export const NICKNAMING: ReadonlySet<string> = new Set(['المعروف', 'المعروفه', 'المكني', 'المكناه', 'الملقب', 'الملقبه', 'الشهير', 'الشهيره']);

/** Words that give the person spoken of a second name: «وشهرته …». Folded. */
export const NICKNAMES: ReadonlySet<string> = new Set(['الحركي', 'للنداء', 'اللاسلكي', 'شهرته', 'شهرتها', 'ولقبه', 'ولقبها', 'كنيته', 'كنيتها']);
