/** What other articles tell of a passage. */
export const strings = {
  title: 'Also told by',
};
