/** A turn of phrase that came into Arabic by translation, or that translations leave behind. */
export interface Calque {
  readonly id: string;
  /** In folded text; begins and ends at a border of words. */
  readonly pattern: RegExp;
  /** True where it is by now usual in news of any making. */
  readonly common: boolean;
  readonly source: string;
}

const BEFORE = '(?<![\\p{L}\\p{M}])[وف]?';
const AFTER = '(?![\\p{L}\\p{M}])';

/** A verbal noun by its shape («الإبلاغ», «تنظيمها», «التوصل»), or any word with an object («طردها»). */
const VERBAL_NOUN = '(?:(?:ال)?(?:ا\\p{L}{2,4}ا\\p{L}{0,3}|ت\\p{L}{2,3}ي\\p{L}(?:ها|هم)?)|الت\\p{L}{3}|(?!ب)\\p{L}{3,}(?:ها|هم))';

/** Turns of phrase with where each is described; those without a printed source were read in translated texts of this collection. */
export const CALQUES: readonly Calque[] = [
  row('role', 'س?(?:لعب|لعبت|لعبوا|يلعب|تلعب|يلعبون|نلعب)(?: \\p{L}+)? دورا?', true, 'J. Stetkevych, The Modern Arabic Literary Language (1970), ch. 4: idioms taken from European languages'),
  row('light', '(?:علي|في) ضوء', true, 'J. Stetkevych, The Modern Arabic Literary Language (1970), ch. 4: idioms taken from European languages'),
  row('agent', 'من قبل (?!(?:ان|ذلك|هذا|ايضا|لكن|بعد) )\\p{L}{3,}', true, 'E. Badawi, M. Carter, A. Gully, Modern Written Arabic (2004): the agent of a passive named by a compound preposition'),
  row('carry-out', '(?:قام|قامت|قاموا|قمنا|يقوم|تقوم|يقومون|سيقوم|ستقوم)(?: (?!ب)\\p{L}+)? ب(?!ها |ه |هم |هذا |هذه )\\p{L}{3,}', true, 'C. Holes, Modern Arabic (2004), on verb and verbal noun in the language of the press'),
  row('done', `(?:لم )?س?(?:تم|تمت|يتم|تتم) ${VERBAL_NOUN}`, true, 'arabic-for-nerds.com, Media Arabic Booster 10/24: «تم» with a verbal noun in place of a passive'),
  row('manner', 'ب(?:شكل|صوره|طريقه) (?!من |ما |ان |ال)\\p{L}{3,}', true, 'E. Badawi, M. Carter, A. Gully, Modern Written Arabic (2004), on periphrastic adverbs'),
  row('mister', '(?:السيد|السيده) (?!الرئيس)\\p{L}{3,}', false, 'The New York Times Manual of Style and Usage, “courtesy titles”: Mr. before a surname in news'),
  row('one-of', '(?:واحدا?|واحده) من (?:اكبر|اكثر|اهم|ابرز|افضل|اسوا)', true, 'read in translated texts of this collection: “one of the biggest”'),
  row('a-total-of', 'ما مجموعه', false, 'read in translated texts of this collection: “a total of”'),
  row('overnight', 'بين عشيه وضحاها', false, 'read in translated texts of this collection: “overnight”, where the Arabic idiom means “all of a sudden”'),
];

function row(id: string, body: string, common: boolean, source: string): Calque {
  return { id, pattern: new RegExp(`${BEFORE}${body}${AFTER}`, 'gu'), common, source };
}
