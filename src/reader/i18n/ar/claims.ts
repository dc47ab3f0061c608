/** The claims board: who says what of one matter. */
export const strings = {
  title: 'لوحة الأقوال',
};
