/** Reading settings. */
export const strings = {
  title: 'Reading settings',
};
