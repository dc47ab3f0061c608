/** Everything that somebody says. */
export const strings = {
  title: 'ما يقوله',
};
