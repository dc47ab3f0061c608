/** Everything that somebody says. */
export const strings = {
  title: 'What they say',
};
