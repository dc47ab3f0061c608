/** Family names that are also ordinary words; after a first name they are names («غسان سلامة»). Folded. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
سلامه السلامه سعاده سلام عون بري حرب كرم علوي عيد شمس بحر صخر جبل زهره خوري الخوري حداد الحداد نجار النجار حلاق شاهين فياض خطيب الخطيب قاضي خياط صباغ بيطار بستاني
البستاني عساف حماده ضاهر رعد فضه نعمه غانم فارس عطا بدوي مصري عرب ساعاتي شحاته هلال قمر نجم بركات خيرات زيتون عنتر
`.trim().split(/\s+/),
);

/** Words of time and stance that stand after a name and are none; folded. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  `
اليوم الان امس غدا مساء صباح فجر ظهر ليل حينها الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت ذلك هذا هذه هناك هنا معه معها عنه عنها نفسه نفسها ايضا غير رحمه حفظه
`.trim().split(/\s+/),
);
