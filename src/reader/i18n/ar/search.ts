/** The search field: completions of what is being typed. */
export const strings = {
  completions: 'تكملات',
  name: 'اسم',
};
