/** What can be seen of how a text was made. */
export const strings = {
  title: 'كيف صُنع هذا النص',
};
