/** Chains of attribution, and the sources of an article. */
export const strings = {
  title: 'On whose word',
};
