/** Reading settings. */
export const strings = {
  title: 'إعدادات القراءة',
};
