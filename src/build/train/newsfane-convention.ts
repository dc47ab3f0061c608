/** Fine classes of NewsFANE that the rules name with their heads (ministries, armies, buildings), or that are no names by our guideline: the model leaves them alone. */
export const BY_RULES_ALONE: ReadonlySet<string> = new Set(['Government', 'Building-Grounds', 'Land', 'Path', 'Airport', 'Subarea-Facility', 'Religious_ORG', 'Medical-Science', 'Group', 'Air']);

/** Single words that NewsFANE calls names and our guideline does not: a nationality for an agency, a prize for its founder. */
export const NO_NAMES: ReadonlySet<string> = new Set(['الفرنسيه', 'نوبل']);

/** What is said in honour of a place, after its name. */
export const HONORIFICS: ReadonlySet<string> = new Set(['المكرمه', 'المنوره']);

/** Class of teams; a nation that plays is still called by its own name. */
export const TEAM = 'Sports';

/** Kinds of movement that stand before a proper name («حركة حماس»). */
export const MOVEMENT: ReadonlySet<string> = new Set(['حركه', 'لحركه', 'وحركه', 'بحركه']);
