/** Nouns before the name of a medium, platform or company; they lie outside the name. Folded. */
export const MEDIA_HEADS: ReadonlySet<string> = new Set(
  `
اذاعه تطبيق تلفزيون جريده دوريه شبكه شركه صحف صحيفتي صحيفه فضاييه قناتي قناه قنوات مجله منصات منصتي منصه موسسه موقع وكالات وكالتي وكاله
`.trim().split(/\s+/),
);

/** Heads after which an ordinary definite word with a nationality is a name («صحيفة الوطن السعودية»). */
export const PAPER_HEADS: ReadonlySet<string> = new Set(
  `
اذاعه جريده صحيفه فضاييه قناه مجله موقع
`.trim().split(/\s+/),
);
