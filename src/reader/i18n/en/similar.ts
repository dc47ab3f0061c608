/** Articles like the one that is open. */
export const strings = {
  title: 'More like this',
  shared: 'In common: {{words}}',
};
