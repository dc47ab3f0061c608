/** Reading settings. */
export const strings = {
  title: 'إعدادات القراءة',
  language: 'لغة الواجهة',
  theme: { label: 'المظهر', system: 'كالجهاز', light: 'فاتح', sepia: 'بني', dark: 'داكن' },
  face: { label: 'خط المقالات', naskh: 'نسخ', sans: 'حديث' },
  size: 'حجم النص',
  line: 'تباعد الأسطر',
  measure: { label: 'عرض العمود', narrow: 'ضيق', normal: 'متوسط', wide: 'واسع' },
  digits: { label: 'الأرقام', auto: 'كلغة الواجهة', latin: '123', arabic: '١٢٣', note: 'للواجهة وحدها؛ نص المقالات يبقى كما كُتب.' },
  kept: 'تُحفظ الإعدادات على هذا الجهاز، ولا تدخل في أي رابط.',
  reset: 'أعد الإعدادات الأولى',
  corrections: { label: 'تصحيحاتك', open: 'افتح قائمة تصحيحاتك' },
  sample: 'هكذا يبدو النص',
};
