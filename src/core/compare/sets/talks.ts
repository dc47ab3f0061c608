import type { WordingSet } from '../wording-set';

/** What the end of fighting, protest and the change of a government are called. */
export const TALKS: readonly WordingSet[] = [
  {
    id: 'pause',
    concept: { ar: 'سكوت السلاح', en: 'silent weapons' },
    source: 'Hague Regulations 1907, art. 36-41 (armistices); International Committee of the Red Cross, The ABC of International Humanitarian Law, «Ceasefire»',
    words: [
      { word: 'هدنة', forms: ['هدنة', 'هدن'], carries: { ar: 'لوقت محدد', en: 'for a time' } },
      { word: 'وقف إطلاق النار', forms: ['وقف إطلاق النار', 'وقف إطلاق نار', 'وقف لإطلاق النار', 'وقف النار'] },
      { word: 'تهدئة', forms: ['تهدئة'], carries: { ar: 'خفض للقتال، دون اتفاق مكتوب بالضرورة', en: 'less fighting, not always by a written deal' } },
      { word: 'سلام', forms: ['سلام'], unless: ['قوات', 'حفظ', 'جائزة', 'عليه', 'عليكم'], carries: { ar: 'نهاية لا توقف', en: 'an end, no pause' } },
      { word: 'استسلام', forms: ['استسلام', 'استسلموا', 'استسلم', 'استسلمت', 'يستسلم', 'يستسلمون', 'إلقاء السلاح', 'وضع السلاح'], carries: { ar: 'بشروط المنتصر', en: 'on the winner’s terms' } },
    ],
  },
  {
    id: 'claiming',
    concept: { ar: 'قبول ما قيل أو ردّه', en: 'granting or doubting what was said' },
    source: 'own reading of verbs of saying in Arabic news; BBC Editorial Guidelines (2019), 11.3.1 (name the source where claims conflict)',
    words: [
      { word: 'ادعاء', forms: ['ادعاء', 'ادعاءات', 'مزاعم', 'زعم', 'يزعم', 'زعمت', 'ادعى', 'ادعت'], unless: ['عام', 'العام', 'هيئة', 'ممثل'], carries: { ar: 'ينأى بنفسه عما قيل', en: 'keeps away from what was said' } },
      { word: 'إعلان', forms: ['إعلان', 'إعلانات'], unless: ['تجاري', 'تجارية', 'مبوبة', 'مدفوع'] },
      { word: 'اعتراف', forms: ['اعتراف', 'اعترفت', 'اعترف', 'اعترفوا', 'تعترف', 'يعترف', 'إقرار', 'أقرت', 'أقر'], unless: ['بدولة', 'دولي', 'قانون', 'البرلمان', 'ميزانية'], carries: { ar: 'يقول إنه حق كان يُكتم', en: 'says that it is true and was kept back' } },
      { word: 'تضليل', forms: ['معلومات مضللة', 'تضليل', 'دعاية', 'بروباغندا', 'أكاذيب'], unless: ['انتخابية'], carries: { ar: 'يقول إنه باطل عن قصد', en: 'says that it is false on purpose' } },
    ],
  },
  {
    id: 'unrest',
    concept: { ar: 'خروج الناس إلى الشارع', en: 'people in the streets' },
    source: 'International Press Institute, Use With Care (2013), «riots / rioters», «peaceful demonstration»; R. Entman, Framing (1993)',
    words: [
      { word: 'احتجاج', forms: ['احتجاج', 'احتجاجات', 'محتجون', 'محتجين', 'تظاهرة', 'تظاهرات', 'مظاهرة', 'مظاهرات', 'متظاهرين', 'متظاهرون'] },
      { word: 'شغب', forms: ['شغب', 'مشاغبين', 'مشاغبون', 'مثيري الشغب'], unless: ['ملاعب', 'مكافحة'], carries: { ar: 'يرى العنف لا المطلب', en: 'sees the violence, not the demand' } },
      { word: 'انتفاضة', forms: ['انتفاضة', 'انتفاضات', 'هبة شعبية'], carries: { ar: 'يرى حقًا في الخروج', en: 'sees a right in it' } },
      { word: 'ثورة', forms: ['ثورة', 'ثورات', 'ثوار'], unless: ['صناعية', 'رقمية', 'معلومات', 'بركان', 'الحرس', 'تكنولوجية'], carries: { ar: 'يرى فيها تغييرًا مستحقًا', en: 'sees a change that was due' } },
      { word: 'تمرد', forms: ['تمرد', 'تمردت', 'عصيان'], carries: { ar: 'بعين من يُتمرد عليه', en: 'as those see it against whom it turns' } },
    ],
  },
  {
    id: 'overturn',
    concept: { ar: 'تغيير الحاكم بغير انتخاب', en: 'a change of rule without a vote' },
    source: 'own reading of the Arabic coverage of Egypt (2013) and Sudan (2021); BBC Editorial Guidelines, section 4, on due impartiality',
    words: [
      { word: 'انقلاب', forms: ['انقلاب', 'انقلابات', 'انقلابيين', 'انقلابيون'], unless: ['مركب', 'سيارة', 'شاحنة', 'قارب', 'الصيفي', 'الشتوي', 'حافلة'], carries: { ar: 'أخذ الحكم بالقوة', en: 'taking power by force' } },
      { word: 'عزل', forms: ['عزل', 'عزلت', 'إطاحة', 'أطاحت', 'أطاح'], unless: ['صحي', 'حراري', 'منزلي'] },
      { word: 'حركة تصحيحية', forms: ['حركة تصحيحية', 'ثورة تصحيح', 'إجراءات تصحيحية'], carries: { ar: 'كأنها إصلاح', en: 'as if it were a repair' } },
    ],
  },
];
