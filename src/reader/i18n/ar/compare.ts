/** Two articles side by side. */
export const strings = {
  title: 'قارن مقالين',
};
