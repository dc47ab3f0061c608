/** Places on a map. */
export const strings = {
  title: 'الخريطة',
};
