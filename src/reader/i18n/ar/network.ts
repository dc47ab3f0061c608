/** Who is mentioned with whom, who speaks of whom. */
export const strings = {
  title: 'شبكة الأسماء',
};
