/** The search hits of an article that was opened from a search. */
export const strings = {
  label: 'مواضع البحث في المقال',
  words: '«{{words}}»',
  position: 'الموضع {{number}} من {{total}}',
  aside: 'في ما حُذف من الصفحة.',
  turned: { first: 'بعد آخر موضع عدت إلى أولها.', last: 'قبل أول موضع عدت إلى آخرها.' },
  next: 'الموضع التالي من البحث',
  previous: 'الموضع السابق من البحث',
  close: 'أزل تعليم كلمات البحث',
};
