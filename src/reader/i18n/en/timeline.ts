/** When things are told to have happened, and when that was written. */
export const strings = {
  title: 'Timeline',
};
