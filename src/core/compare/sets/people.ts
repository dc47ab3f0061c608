import type { WordingSet } from '../wording-set';

const TERROR = 'BBC Editorial Guidelines (2019), 11.3.5-11.3.6 (no «terrorist» without attribution; «bomber», «gunman», «militant»); Reuters Handbook of Journalism, «terrorism»';

/** What fighters, the dead, the taken and the displaced are called. */
export const PEOPLE: readonly WordingSet[] = [
  {
    id: 'fighters',
    concept: { ar: 'من يحملون السلاح', en: 'those who bear arms' },
    source: TERROR,
    words: [
      { word: 'إرهابيون', forms: ['إرهابي', 'إرهابية', 'إرهابيين', 'إرهابيون', 'إرهاب'], unless: ['مكافحة', 'غير', 'قائمة', 'قوائم'], carries: { ar: 'حكم على الفاعل؛ توصي بي بي سي بنسبته إلى قائله', en: 'a judgement on the doer; the BBC asks to attribute it' } },
      { word: 'مسلحون', forms: ['مسلحون', 'مسلحين', 'مسلح'], unless: ['قوات', 'القوات', 'صراع', 'نزاع', 'هجوم', 'كفاح', 'الجيش', 'سطو'], carries: { ar: 'وصف لما يُرى دون حكم', en: 'what can be seen, without a judgement' } },
      { word: 'مقاتلون', forms: ['مقاتلون', 'مقاتلين', 'مقاتل', 'مقاتلي'], carries: { ar: 'وصف دون حكم', en: 'a description without a judgement' } },
      { word: 'مقاومة', forms: ['مقاومة', 'مقاومون', 'مقاومين', 'مقاوم'], unless: ['للماء', 'الماء', 'للمضادات', 'المضادات', 'الأنسولين', 'التغيير', 'الأمراض', 'للحرارة', 'الصدأ', 'الجدري'], carries: { ar: 'يقول إن القتال ردّ على احتلال', en: 'says that the fight answers an occupation' } },
      { word: 'متمردون', forms: ['متمردون', 'متمردين', 'متمردو', 'متمردي'], carries: { ar: 'خارجون على حكومة', en: 'against a government' } },
      { word: 'انفصاليون', forms: ['انفصاليون', 'انفصاليين', 'انفصالي', 'انفصالية'], carries: { ar: 'يريدون دولة لهم', en: 'who want a state of their own' } },
      { word: 'ميليشيا', forms: ['ميليشيا', 'ميليشيات', 'مليشيا', 'مليشيات'], carries: { ar: 'خارج جيش الدولة', en: 'outside of the state’s army' } },
      { word: 'مرتزقة', forms: ['مرتزقة', 'مرتزق'], carries: { ar: 'يقاتلون بأجر', en: 'who fight for pay' } },
    ],
  },
  {
    id: 'dead',
    concept: { ar: 'من ماتوا', en: 'those who died' },
    source: 'International Press Institute, Use With Care (2013), «martyr (Shahid, Istish’hadi)»; BBC Academy, Israel and the Palestinians («assassination»: «killed» may do)',
    words: [
      { word: 'قتلى', forms: ['قتيل', 'قتلى', 'قتيلا', 'قتيلة', 'قتيلين'] },
      { word: 'شهداء', forms: ['شهيد', 'شهداء', 'شهيدة', 'شهيدين'], unless: ['ساحة', 'شارع', 'مستشفى', 'مدينة'], carries: { ar: 'لمن مات في قضية يراها الكاتب حقًا', en: 'for one who died in a cause that the writer holds right' } },
      { word: 'ضحايا', forms: ['ضحية', 'ضحايا'], unless: ['احتيال', 'بطاقة'], carries: { ar: 'يقول إنهم ظُلموا', en: 'says that they were wronged' } },
      { word: 'هلكى', forms: ['هلك', 'هلكوا', 'هلاك', 'هلكى'], carries: { ar: 'بلا أسف على من مات', en: 'without regret for the dead' } },
    ],
  },
  {
    id: 'taken',
    concept: { ar: 'من أُخذوا', en: 'those who were taken' },
    source: 'Third Geneva Convention, art. 4 (prisoners of war); International Convention against the Taking of Hostages (1979); International Press Institute, Use With Care (2013), «security prisoner», «hero prisoners»',
    words: [
      { word: 'أسرى', forms: ['أسير', 'أسرى', 'أسروا'], carries: { ar: 'مقاتلون تحميهم اتفاقيات جنيف', en: 'fighters, whom the Geneva Conventions protect' } },
      { word: 'رهائن', forms: ['رهينة', 'رهائن'], carries: { ar: 'أُخذوا لانتزاع شيء', en: 'taken to gain something' } },
      { word: 'محتجزون', forms: ['محتجز', 'محتجزون', 'محتجزين', 'محتجزة'], carries: { ar: 'دون قول في حق من أخذهم', en: 'without a word on the right of the taker' } },
      { word: 'مختطفون', forms: ['مختطف', 'مختطفون', 'مختطفين', 'مخطوفين', 'مخطوف'], carries: { ar: 'يقول إن أخذهم جريمة', en: 'says that taking them was a crime' } },
      { word: 'معتقلون', forms: ['معتقل', 'معتقلون', 'معتقلين', 'معتقلات'] },
      { word: 'سجناء', forms: ['سجين', 'سجناء', 'مساجين'], carries: { ar: 'كأن محكمة حكمت عليهم', en: 'as if a court had sentenced them' } },
    ],
  },
  {
    id: 'moving',
    concept: { ar: 'من تركوا ديارهم', en: 'those who left their homes' },
    source: 'Refugee Convention 1951, art. 1; IOM, Glossary on Migration (2019), «irregular migration»; B. Malone, Why Al Jazeera will not say Mediterranean «migrants» (Al Jazeera, 20 August 2015)',
    words: [
      { word: 'لاجئون', forms: ['لاجئ', 'لاجئون', 'لاجئين', 'لاجئة', 'لاجئي'], carries: { ar: 'لهم حق الحماية في القانون', en: 'who have a right to protection' } },
      { word: 'مهاجرون', forms: ['مهاجر', 'مهاجرون', 'مهاجرين'], carries: { ar: 'أعم: لا يقول لماذا رحلوا', en: 'wider: does not say why they left' } },
      { word: 'مهاجرون غير شرعيين', forms: ['مهاجرين غير شرعيين', 'مهاجرون غير شرعيون', 'مهاجرين غير نظاميين', 'مهاجرون غير نظاميون', 'هجرة غير شرعية', 'هجرة غير نظامية'], carries: { ar: 'يجعل الناس أنفسهم مخالفة', en: 'makes the people themselves an offence' } },
      { word: 'نازحون', forms: ['نازح', 'نازحون', 'نازحين', 'نازحة'], carries: { ar: 'داخل بلدهم', en: 'inside of their country' } },
      { word: 'مهجرون', forms: ['مهجر', 'مهجرون', 'مهجرين', 'تهجير'], carries: { ar: 'يقول إن أحدًا أخرجهم', en: 'says that somebody drove them out' } },
    ],
  },
  {
    id: 'rule',
    concept: { ar: 'من يحكمون', en: 'those who govern' },
    source: 'R. Entman, Framing (1993); M. Baker, Translation and Conflict (2006), ch. 6, on rival names',
    words: [
      { word: 'حكومة', forms: ['حكومة', 'حكومات'], carries: { ar: 'يقرّ بأنها تمثل البلد', en: 'grants that it stands for the country' } },
      { word: 'نظام', forms: ['نظام'], only: ['كييف', 'موسكو', 'الأسد', 'الحاكم', 'بوتين', 'زيلينسكي', 'بائد', 'السابق', 'السوري', 'الإيراني', 'الانقلاب'], carries: { ar: 'يشكّ في حقه أن يحكم', en: 'doubts its right to govern' } },
      { word: 'سلطات', forms: ['سلطات', 'سلطة'], unless: ['تقديرية', 'مطلقة', 'رابعة', 'خضراوات'] },
      { word: 'طغمة', forms: ['طغمة', 'زمرة', 'عصابة'], carries: { ar: 'يحكم بأنهم بلا شرعية', en: 'judges them without any right' } },
    ],
  },
];
