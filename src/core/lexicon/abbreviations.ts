/** Words whose full stop ends no sentence, because a name or number follows. Compared folded, without the stop; single letters (initials, «د.», «أ.ف.ب.») need no row. Source: English and Arabic newspaper style. */
export const ABBREVIATIONS = ['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'gen', 'col', 'lt', 'sgt', 'capt', 'maj', 'adm', 'sen', 'rep', 'gov', 'rev', 'vs', 'vol', 'fig', 'بروف', 'أد', 'أ.د'] as const;

/** Letters behind a number that mean an era or a unit: their sentence may end there («عام 2014 م. وقال»). Compared folded. */
export const LETTERS_AFTER_NUMBERS = ['م', 'ه', 'ق'] as const;
