/** Country or region (id without `loc:`), its nationality adjective in the masculine, and irregular plurals; folded forms are generated. */
export type DemonymRow = readonly [place: string, adjective: string, plurals: string];

/** Nationalities. Adjectives follow the rule (masculine in ي); peoples with broken plurals have them written out. */
export const DEMONYMS = [
  ['russia', 'روسي', 'روس'], ['ukraine', 'أوكراني', ''], ['united-states', 'أميركي', 'أميركان'], ['united-states', 'أمريكي', 'أمريكان'],
  ['united-kingdom', 'بريطاني', ''], ['england', 'إنجليزي', 'إنجليز'], ['england', 'إنكليزي', 'إنكليز'], ['scotland', 'اسكتلندي', ''], ['france', 'فرنسي', ''],
  ['germany', 'ألماني', 'ألمان'], ['italy', 'إيطالي', ''], ['spain', 'إسباني', 'إسبان'], ['portugal', 'برتغالي', ''], ['netherlands', 'هولندي', ''],
  ['belgium', 'بلجيكي', ''], ['switzerland', 'سويسري', ''], ['austria', 'نمساوي', ''], ['poland', 'بولندي', ''], ['czechia', 'تشيكي', ''],
  ['slovakia', 'سلوفاكي', ''], ['hungary', 'مجري', ''], ['hungary', 'هنغاري', ''], ['romania', 'روماني', ''], ['bulgaria', 'بلغاري', 'بلغار'], ['greece', 'يوناني', ''],
  ['serbia', 'صربي', 'صرب'], ['croatia', 'كرواتي', ''], ['bosnia-and-herzegovina', 'بوسني', ''], ['albania', 'ألباني', 'ألبان'], ['kosovo', 'كوسوفي', ''],
  ['sweden', 'سويدي', ''], ['norway', 'نرويجي', ''], ['denmark', 'دنماركي', ''], ['denmark', 'دانماركي', ''], ['finland', 'فنلندي', ''], ['iceland', 'آيسلندي', ''], ['ireland', 'أيرلندي', ''], ['ireland', 'إيرلندي', ''],
  ['estonia', 'إستوني', ''], ['latvia', 'لاتفي', ''], ['lithuania', 'ليتواني', ''], ['belarus', 'بيلاروسي', ''], ['moldova', 'مولدوفي', ''],
  ['georgia', 'جورجي', ''], ['armenia', 'أرميني', 'أرمن'], ['azerbaijan', 'أذربيجاني', ''], ['azerbaijan', 'أذري', ''], ['kazakhstan', 'كازاخستاني', ''], ['uzbekistan', 'أوزبكي', ''], ['tajikistan', 'طاجيكي', ''], ['chechnya', 'شيشاني', ''],
  ['turkey', 'تركي', 'أتراك'], ['iran', 'إيراني', ''], ['israel', 'إسرائيلي', ''], ['palestine', 'فلسطيني', ''], ['syria', 'سوري', ''], ['lebanon', 'لبناني', ''],
  ['iraq', 'عراقي', ''], ['jordan', 'أردني', ''], ['saudi-arabia', 'سعودي', ''], ['united-arab-emirates', 'إماراتي', ''], ['qatar', 'قطري', ''], ['kuwait', 'كويتي', ''],
  ['bahrain', 'بحريني', ''], ['oman', 'عماني', ''], ['yemen', 'يمني', ''], ['egypt', 'مصري', ''], ['sudan', 'سوداني', ''], ['south-sudan', 'جنوب سوداني', ''], ['libya', 'ليبي', ''],
  ['tunisia', 'تونسي', 'توانسة'], ['algeria', 'جزائري', ''], ['morocco', 'مغربي', 'مغاربة'], ['mauritania', 'موريتاني', ''], ['somalia', 'صومالي', ''], ['djibouti', 'جيبوتي', ''],
  ['kurdistan', 'كردي', 'أكراد|كرد'], ['ethiopia', 'إثيوبي', ''], ['ethiopia', 'أثيوبي', ''], ['eritrea', 'إريتري', ''], ['kenya', 'كيني', ''], ['uganda', 'أوغندي', ''], ['rwanda', 'رواندي', ''], ['dr-congo', 'كونغولي', ''],
  ['nigeria', 'نيجيري', ''], ['chad', 'تشادي', ''], ['senegal', 'سنغالي', ''], ['ghana', 'غاني', ''], ['cameroon', 'كاميروني', ''], ['south-africa', 'جنوب إفريقي', ''], ['south-africa', 'جنوب أفريقي', ''], ['zimbabwe', 'زيمبابوي', ''],
  ['china', 'صيني', ''], ['japan', 'ياباني', ''], ['taiwan', 'تايواني', ''], ['north-korea', 'كوري شمالي', ''], ['south-korea', 'كوري جنوبي', ''], ['korean-peninsula', 'كوري', ''],
  ['india', 'هندي', 'هنود'], ['pakistan', 'باكستاني', ''], ['afghanistan', 'أفغاني', 'أفغان'], ['bangladesh', 'بنغلاديشي', ''], ['sri-lanka', 'سريلانكي', ''], ['nepal', 'نيبالي', ''], ['vietnam', 'فيتنامي', ''], ['thailand', 'تايلاندي', ''],
  ['indonesia', 'إندونيسي', ''], ['malaysia', 'ماليزي', ''], ['philippines', 'فلبيني', ''], ['cambodia', 'كمبودي', ''], ['mongolia', 'منغولي', ''], ['australia', 'أسترالي', ''], ['new-zealand', 'نيوزيلندي', ''],
  ['canada', 'كندي', ''], ['mexico', 'مكسيكي', ''], ['brazil', 'برازيلي', ''], ['argentina', 'أرجنتيني', ''], ['venezuela', 'فنزويلي', ''], ['colombia', 'كولومبي', ''], ['cuba', 'كوبي', ''], ['chile', 'تشيلي', ''], ['peru', 'بيروفي', ''],
  ['cyprus', 'قبرصي', ''], ['malta', 'مالطي', ''], ['europe', 'أوروبي', ''], ['europe', 'أوربي', ''], ['africa', 'إفريقي', 'أفارقة'], ['africa', 'أفريقي', ''], ['asia', 'آسيوي', ''], ['soviet-union', 'سوفيتي', 'سوفيت'], ['soviet-union', 'سوفياتي', ''], ['soviet-union', 'سوفييتي', ''],
] as const satisfies readonly DemonymRow[];
