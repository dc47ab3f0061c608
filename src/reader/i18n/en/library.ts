/** The library: list, filters, sentence, search results. */
export const strings = {
  title: 'Articles',
};
