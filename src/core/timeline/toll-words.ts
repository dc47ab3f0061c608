/** Words that say of people counted beside them what befell them, in folded spelling without clitics and article. Source: Hans Wehr, A Dictionary of Modern Written Arabic, roots ق ت ل, ص ر ع, ش ه د, ق ض ي, و ف ي, ص و ب, ج ر ح. */
export const TOLL_WORDS: Readonly<Record<string, 'dead' | 'wounded'>> = {
  قتل: 'dead', قتلت: 'dead', قتلوا: 'dead', مقتل: 'dead', قتلي: 'dead', قتيل: 'dead', مصرع: 'dead', مصرعهم: 'dead', لقي: 'dead',
  استشهد: 'dead', استشهاد: 'dead', شهداء: 'dead', قضي: 'dead', قضوا: 'dead', توفي: 'dead', وفاه: 'dead', وفيات: 'dead', ضحايا: 'dead',
  اصيب: 'wounded', اصيبوا: 'wounded', اصابه: 'wounded', اصابات: 'wounded', مصابين: 'wounded', جرح: 'wounded', جرحوا: 'wounded', جرحي: 'wounded',
};

/** Counted nouns that say nothing but that they are people; «others» by its stem. */
export const PEOPLE: ReadonlySet<string> = new Set(['people', 'اخر']);
