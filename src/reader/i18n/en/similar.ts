/** Articles like the one that is open. */
export const strings = {
  title: 'More like this',
  shared: 'In common: {{words}}',
  compare: 'Compare the two',
  compareWith: 'Compare the two: {{title}}',
};
