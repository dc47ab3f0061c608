/** Nouns before the name of a place; they lie outside the name. Folded. */
export const PLACE_TRIGGERS: ReadonlySet<string> = new Set(
  `
احياء اقليم بحيره بلدات بلدتي بلده بلديه بمدينه جبل جزر جزيره حي سهل صحراء ضاحيه ضواحي عاصمه قري قريتي قريه قضاء كيبوتس محافظات محافظتي محافظه مخيم مدن مديريه مدينتي
مدينه مستعمره مستوطنه مقاطعات مقاطعتي مقاطعه مناطق منطقتي منطقه ناحيه نهر وادي ولايات ولايتي ولايه
`.trim().split(/\s+/),
);

/** Triggers after which several places may follow. */
export const PLURAL_TRIGGERS: ReadonlySet<string> = new Set(
  `
احياء بلدات بلدتي ضواحي قري قريتي محافظات محافظتي مدن مدينتي مقاطعات مقاطعتي مناطق منطقتي ولايات ولايتي
`.trim().split(/\s+/),
);

/** Triggers of places with an administration above a town. */
export const REGION_TRIGGERS: ReadonlySet<string> = new Set(
  `
اقليم اوبلاست محافظات محافظتي محافظه مقاطعات مقاطعتي مقاطعه مناطق منطقتي منطقه ولايات ولايتي ولايه
`.trim().split(/\s+/),
);

/** Triggers of towns. */
export const TOWN_TRIGGERS: ReadonlySet<string> = new Set(
  `
بلدات بلدتي بلده بلديه حي ضاحيه عاصمه قري قريتي قريه مدن مدينتي مدينه
`.trim().split(/\s+/),
);

/** Nouns that are part of the name of a facility («جسر أنتونيفسكي»). */
export const FACILITY_HEADS: ReadonlySet<string> = new Set(
  `
استاد برج جسر حقل ساحه سجن سد قاعده قصر كنيسه متحف محطه مرفا مستشفي مسجد مطار معبر معتقل مفاعل ملعب ميدان ميناء
`.trim().split(/\s+/),
);

/** Nouns of what is called after a person («جامعة الملك فهد»). */
export const CALLED_AFTER: ReadonlySet<string> = new Set(['استاد', 'جسر', 'ساحه', 'قاعده', 'مسجد', 'متحف', 'محطه', 'مستشفي', 'مطار', 'ملعب', 'ميدان', 'ميناء', 'جامعه', 'شارع', 'طريق', 'كليه', 'كاس', 'جايزه', 'مدرسه', 'مركز']);

/** First words of places that have a second («بيت لاهيا», «كفر …»). */
export const COMPOUND_OPENINGS: ReadonlySet<string> = new Set(
  `
ابو ال الشيخ ام باب برج بنت بني بورت بيت بير تشاسيف تل حاره حوش خان دير راس سان سانتا سيدي شرم شيخ عين فيليكا فيليكي كفر لا لوس مجدل مرج نوفا نوفي نيو
`.trim().split(/\s+/),
);

/** Words around a name that tell a region from its city. */
export const REGION_WORDS: ReadonlySet<string> = new Set(
  `
اقاليم اقليم الاقليم المقاطعات المقاطعه مقاطعات مقاطعه منطقه
`.trim().split(/\s+/),
);

/** Words around a name that tell a city from its region. */
export const TOWN_WORDS: ReadonlySet<string> = new Set(
  `
البلده المدينه بالمدينه شوارع مبني مدينه
`.trim().split(/\s+/),
);
