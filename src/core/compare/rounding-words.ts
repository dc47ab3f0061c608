/** Words before a number that is not exact, folded, with particles as written. Own reading of what news writes. */
export const ABOUT: readonly string[] = ['نحو', 'بنحو', 'حوالي', 'بحوالي', 'قرابه', 'زهاء', 'يقارب', 'يقرب من', 'تقريبا', 'يناهز', 'بما يقارب'];

/** Words before a number that is the least. Own reading. */
export const AT_LEAST: readonly string[] = ['اكثر من', 'باكثر من', 'يزيد علي', 'يزيد عن', 'تزيد علي', 'تزيد عن', 'يفوق', 'تفوق', 'تجاوز', 'يتجاوز', 'تجاوزت'];

/** Words before a number that is the most. Own reading. */
export const AT_MOST: readonly string[] = ['اقل من', 'باقل من', 'يقل عن', 'تقل عن', 'دون'];
