/** A turn of phrase that came into Arabic by translation, or that translations leave behind. */
export interface Calque {
  readonly id: string;
  /** In folded text; begins and ends at a border of words. */
  readonly pattern: RegExp;
  /** True where it is by now usual in news of any making. */
  readonly common: boolean;
  /** True where the last word must be a surname that stands alone. */
  readonly surname: boolean;
  /** How often texts that were written in Arabic have it, in ten thousand words. */
  readonly usual: number;
  readonly source: string;
}

const BEFORE = '(?<![\\p{L}\\p{M}])[وف]?';
const AFTER = '(?![\\p{L}\\p{M}])';

/** A verbal noun by its shape («الإبلاغ», «تنظيمها», «التوصل»), or any word with an object («طردها»). */
const VERBAL_NOUN = '(?:(?:ال)?(?:ا\\p{L}{2,4}ا\\p{L}{0,3}|ت\\p{L}{2,3}ي\\p{L}(?:ها|هم)?)|الت\\p{L}{3}|(?!ب)\\p{L}{3,}(?:ها|هم))';

/**
 * Turns of phrase with where each is described; those without a printed source were read in translated texts of this collection.
 * How often they are usual was counted in the parts for training of ANERcorp and AQMAR: 181,000 words of agencies, newspapers and Wikipedia. What was not found there is given as once.
 */
export const CALQUES: readonly Calque[] = [
  row('role', 'س?(?:لعب|لعبت|لعبوا|يلعب|تلعب|يلعبون|نلعب)(?: \\p{L}+)? دورا?', 0.6, 'K. Versteegh, The Arabic Language, ch. “The Emergence of Modern Standard Arabic”: the loan expression that is quoted oftenest', { common: true }),
  row('agent', `من قبل (?!(?:ان|ذلك|هذا|ايضا|لكن|بعد)${AFTER})\\p{L}{3,}`, 3.1, 'E. Badawi, M. Carter, A. Gully, Modern Written Arabic (2004): the agent of a passive named by a compound preposition', { common: true }),
  row('carry-out', '(?:قام|قامت|قاموا|قمنا|يقوم|تقوم|يقومون|سيقوم|ستقوم)(?: (?!ب)\\p{L}+)? ب(?!ها |ه |هم |هذا |هذه )\\p{L}{3,}', 7.5, 'C. Holes, Modern Arabic (2004), on verb and verbal noun in the language of the press', { common: true }),
  row('done', `(?:لم )?س?(?:تم|تمت|يتم|تتم) ${VERBAL_NOUN}`, 12, 'arabic-for-nerds.com, Media Arabic Booster 10/24: «تم» with a verbal noun in place of a passive', { common: true }),
  row('manner', 'ب(?:شكل|صوره|طريقه) (?!من |ما |ان |ال)\\p{L}{3,}', 9.9, 'E. Badawi, M. Carter, A. Gully, Modern Written Arabic (2004), on periphrastic adverbs', { common: true }),
  row('one-of', '(?:واحدا?|واحده) من (?:اكبر|اكثر|اهم|ابرز|افضل|اسوا)', 0.22, 'read in translated texts of this collection: “one of the biggest”', { common: true }),
  row('mister', '(?:السيد|السيده) (?!ال)\\p{L}{3,}', 0.28, 'The New York Times Manual of Style and Usage, “courtesy titles”: Mr. before a surname at every later naming', { surname: true }),
  row('a-total-of', 'ما مجموعه', 0.11, 'read in translated texts of this collection: “a total of”'),
  row('overnight', 'بين عشيه وضحاها(?=،)', 0.06, 'read in translated texts of this collection: “overnight” at the head of a sentence, where the Arabic idiom means “all of a sudden”'),
];

function row(id: string, body: string, usual: number, source: string, { common = false, surname = false }: Partial<Pick<Calque, 'common' | 'surname'>> = {}): Calque {
  return { id, pattern: new RegExp(`${BEFORE}${body}${AFTER}`, 'gu'), common, surname, usual, source };
}
