/** Folded words with which a sentence takes back, limits or leaves open what the one before it says. Contrast: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 18; silence and denial: usage of news («لم يعلق المسؤولون على الفور»), as in seed 002. */
export const CONTRAST_OPENERS = [
  { words: 'لكن', source: 'Ryding ch. 18' },
  { words: 'ولكن', source: 'Ryding ch. 18' },
  { words: 'غير ان', source: 'Ryding ch. 18' },
  { words: 'الا ان', source: 'Ryding ch. 18' },
  { words: 'بيد ان', source: 'Ryding ch. 18' },
  { words: 'بل', source: 'Ryding ch. 18' },
  { words: 'ومع ذلك', source: 'seed 000' },
  { words: 'مع ذلك', source: 'seed 000' },
  { words: 'ورغم ذلك', source: 'news usage' },
  { words: 'في المقابل', source: 'seed 003' },
  { words: 'وفي المقابل', source: 'news usage' },
  { words: 'لم', source: 'seed 002' },
  { words: 'ولم', source: 'news usage' },
  { words: 'لن', source: 'news usage' },
  { words: 'ولن', source: 'news usage' },
] as const satisfies readonly { readonly words: string; readonly source: string }[];
