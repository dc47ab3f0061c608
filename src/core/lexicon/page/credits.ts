/** Media that a credit line names («لندن - رويترز»). Compared folded, token by token; source: how Arabic sites credit their agencies. */
export const CREDITED_MEDIA = [
  'رويترز', 'وكالات', 'الوكالات', 'وكالة', 'أ ف ب', 'أ.ف.ب', 'ا ف ب', 'فرانس برس', 'الفرنسية', 'الصحافة الفرنسية', 'د ب أ', 'د.ب.أ', 'الألمانية', 'أ ب', 'أ.ب', 'أسوشيتد برس', 'أسوشييتد برس', 'أسوشيتدبرس', 'الأناضول', 'الجزيرة', 'الجزيرة نت', 'الجزيرة مباشر', 'العربية', 'العربية نت', 'العربية.نت', 'الحدث', 'سكاي نيوز', 'سكاي نيوز عربية', 'سي إن إن', 'سي ان ان', 'بي بي سي', 'بي بي سي نيوز عربي', 'بي بي سي عربي', 'فرانس 24', 'فرانس24', 'دويتشه فيله', 'دويتشه فيلله', 'الحرة', 'الشرق الأوسط', 'الشرق', 'الشرق للأخبار', 'العربي الجديد', 'القدس العربي', 'عربي21', 'الخليج أونلاين', 'إرم نيوز', 'روسيا اليوم', 'آر تي', 'سبوتنيك', 'نوفوستي', 'تاس', 'إنترفاكس', 'شينخوا', 'سانا', 'واس', 'وام', 'كونا', 'قنا', 'بنا', 'بترا', 'وفا', 'معا', 'أ ش أ', 'أ.ش.أ', 'الشرق الأوسط للأنباء', 'واج', 'وات', 'سونا', 'إرنا', 'فارس', 'تسنيم', 'بلومبرغ', 'بلومبيرغ', 'نيويورك تايمز', 'واشنطن بوست', 'الغارديان', 'إندبندنت عربية', 'اندبندنت عربية', 'اليوم السابع', 'المصري اليوم', 'الأهرام', 'النهار', 'الأخبار', 'عنب بلدي', 'يورونيوز', 'متابعات', 'خاص', 'غيتي', 'جيتي', 'غيتي إيميجز', 'الأوروبية', 'مواقع التواصل', 'مواقع إلكترونية', 'مواقع التواصل الاجتماعي', 'صحافة',
  'reuters', 'afp', 'ap', 'dpa', 'epa', 'getty', 'getty images', 'rt', 'rt arabic', 'bbc', 'bbc arabic', 'cnn', 'cnn arabic', 'dw', 'france 24', 'tass', 'anadolu', 'aa', 'xinhua', 'upi', 'sana', 'spa', 'shutterstock', 'istock', 'social media', 'epa-efe', 'ria novosti', 'sputnik', 'zuma', 'imago', 'twitter', 'x',
] as const;

/** Words that betray a caption, in a line without a final stop. Compared folded; source: captions of news sites. */
export const PHOTO_WORDS = ['أرشيفية', 'أرشيفيّة', 'تعبيرية', 'توضيحية', 'getty', 'gettyimages', 'غيتي', 'جيتي', 'shutterstock'] as const;

/** Words of a moment that a picture holds: they betray a caption between title and text. Compared folded; source: captions of news sites. */
export const SCENE_WORDS = ['خلال', 'أثناء', 'برفقة', 'يصافح', 'يصافحان', 'يتحدث', 'تتحدث', 'يلقي', 'تلقي', 'يلوح', 'يلوحون', 'يسيرون', 'يقف', 'يقفون', 'يتفقد', 'تتفقد', 'يستقبل', 'يجلس', 'يجلسون', 'يحمل', 'يحملون', 'يرفعون', 'يشاركون', 'يتصاعد', 'تصاعد', 'يمين', 'يسار', 'اليمين', 'اليسار'] as const;

/** Openings of captions: what the picture shows. Compared folded; source: captions of news sites. */
export const PHOTO_OPENINGS = ['صورة', 'صور', 'الصورة', 'لقطة', 'جانب من', 'جانب', 'مشهد من', 'آثار', 'رسم', 'خريطة', 'خارطة', 'إنفوغراف', 'photo', 'image', 'picture'] as const;

/** Words that follow a name in the box about an author. Compared folded; source: author boxes of news sites. */
export const BIO_CUES = ['من مواليد', 'ولد في', 'ولدت في', 'كاتب', 'كاتبة', 'صحفي', 'صحفية', 'صحافي', 'صحافية', 'باحث', 'باحثة', 'محلل', 'محللة', 'أكاديمي', 'أكاديمية', 'إعلامي', 'إعلامية', 'مدون', 'مدونة', 'خبير', 'خبيرة', 'محرر', 'محررة', 'مراسل', 'مراسلة', 'حاصل على', 'حاصلة على', 'خريج', 'متخصص', 'متخصصة', 'مهتم', 'مهتمة', 'زميل', 'أستاذ', 'أستاذة'] as const;

/** Openings of a headline made to be clicked, as links to other pages have. Compared folded; source: headlines of «more for you» boxes. */
export const TEASER_OPENINGS = ['أكثر', 'أفضل', 'أهم', 'أبرز', 'أقوى', 'أخطر', 'أغرب', 'أشهر', 'شاهد', 'شاهدوا', 'بالفيديو', 'بالصور', 'فيديو', 'صور', 'تعرف على', 'تعرفوا على', 'إليك', 'إليكم', 'كل ما تريد', 'كل ما تحتاج', 'هذه هي', 'إنفوغراف', 'إنفوجرافيك', 'استطلاع', 'watch', 'video'] as const;
