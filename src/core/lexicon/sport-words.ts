/** Words that show that an article is about matches; folded. */
export const MATCH_WORDS: ReadonlySet<string> = new Set(
  `
الدوري المباراه مباراه مباريات ملعب الملعب المهاجم المدافع لاعب اللاعب لاعبين اللاعبين منتخب المنتخب هدفين بهدفين ركله ركلات الشوط شوط الليغا البريميرليغ الكالتشيو مونديال المونديال بطوله
البطوله النادي التشكيله ابطال نهايي مرمي تمريره بتمريره الجماهير
`.trim().split(/\s+/),
);

/** Words beside which a city's name is its club's («مدرب ليفربول»); folded. */
export const CLUB_CUES: ReadonlySet<string> = new Set(
  `
نادي فريق فريقه مدرب مهاجم مدافع لاعب لاعبي حارس نجم هداف ضيفه مضيفه غريمه مرمي جماهير صفوف قايد اهلي
`.trim().split(/\s+/),
);

/** Words of places that no club has before it («في ليفربول»); folded. */
export const NO_CLUB_BEFORE: ReadonlySet<string> = new Set(
  `
في الي مدينه بمدينه قرب وسط داخل خارج غادر زار مطار ميناء جامعه شوارع شرق غرب شمال جنوب
`.trim().split(/\s+/),
);
