/** The search field: completions of what is being typed. */
export const strings = {
  completions: 'Completions',
  name: 'name',
};
