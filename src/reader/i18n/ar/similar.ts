/** Articles like the one that is open. */
export const strings = {
  title: 'مقالات تشبهه',
  shared: 'يشتركان في: {{words}}',
  compare: 'قارن المقالين',
  compareWith: 'قارن المقالين: {{title}}',
};
