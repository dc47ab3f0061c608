import type { Stance } from '../model/annotation';
import { fold } from '../text/fold';
import { foldedSet } from './folded';

/** A phrase that names on whose word something is told. */
export interface AttributionCue {
  /** Folded words. */
  readonly words: readonly string[];
  /** What comes after it: the source itself, a verb of saying with the source, a word in ل that bears the source, or nothing, since a pronoun in it means whoever was named before. */
  readonly then: 'source' | 'verb' | 'to-source' | 'named-before';
  /** What the phrase itself says of the source's words; a verb in it says more. */
  readonly stance: Stance;
}

type Row = readonly [words: string, then: AttributionCue['then'], stance: Stance];

/** Phrases of Arabic news style, `curated`; the stance of زعم is that of its gloss in Wehr («to allege»). */
const ROWS: readonly Row[] = [
  ['وفقا لما', 'verb', 'neutral'], ['طبقا لما', 'verb', 'neutral'], ['تبعا لما', 'verb', 'neutral'], ['حسبما', 'verb', 'neutral'], ['حسب ما', 'verb', 'neutral'],
  ['بحسب ما', 'verb', 'neutral'], ['بحسبما', 'verb', 'neutral'], ['وفق ما', 'verb', 'neutral'], ['وفقما', 'verb', 'neutral'], ['على ما', 'verb', 'neutral'],
  ['مثلما', 'verb', 'neutral'], ['كما', 'verb', 'neutral'],
  ['وفقا', 'to-source', 'neutral'], ['طبقا', 'to-source', 'neutral'], ['استنادا', 'to-source', 'neutral'],
  ['وفق', 'source', 'neutral'], ['بحسب', 'source', 'neutral'], ['حسب', 'source', 'neutral'], ['نقلا عن', 'source', 'neutral'], ['على حد قول', 'source', 'neutral'],
  ['على حد تعبير', 'source', 'neutral'], ['على حد وصف', 'source', 'neutral'], ['على لسان', 'source', 'neutral'], ['على ذمة', 'source', 'neutral'], ['على حد زعم', 'source', 'doubts'],
  ...['حسب', 'بحسب', 'وفق'].flatMap((way): readonly Row[] => ['قول', 'تعبير', 'وصف'].map((noun): Row => [`${way} ${noun}`, 'source', 'neutral'])),
  ...['ه', 'ها', 'هم', 'هما'].flatMap((pronoun): readonly Row[] => [
    ...['قول', 'تعبير', 'وصف', 'رأي'].flatMap((noun): readonly Row[] => [[`على حد ${noun}${pronoun}`, 'named-before', 'neutral']]),
    ...['حسب', 'بحسب', 'وفق'].flatMap((way): readonly Row[] => [...['قول', 'تعبير', 'وصف', 'كلام'].map((noun): Row => [`${way} ${noun}${pronoun}`, 'named-before', 'neutral']), [`${way} زعم${pronoun}`, 'named-before', 'doubts']]),
    [`على حد زعم${pronoun}`, 'named-before', 'doubts'],
  ]),
];

const BY_FIRST_WORD = new Map<string, AttributionCue[]>();
for (const [written, then, stance] of ROWS) {
  const words = fold(written).split(' ');
  const first = words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, then, stance }].sort((a, b) => b.words.length - a.words.length));
}

/** Cues that begin with this folded word, longest first. */
export function attributionsBeginning(word: string): readonly AttributionCue[] {
  return BY_FIRST_WORD.get(word) ?? [];
}

/** Words that open a clause under a verb of saying, without and with a pronoun. */
export const COMPLEMENTIZERS = foldedSet('أن إن بأن');
export const COMPLEMENTIZERS_WITH_PRONOUN = foldedSet('أنه أنها أنهم أنهما أنهن أنني أننا أني إنه إنها إنهم إنهما إنهن إنني إننا إني بأنه بأنها بأنهم بأنهما بأنني بأننا أنك أنكم');
/** Before أن these make another conjunction of it («بعد أن», «إلا أن»). */
export const NOT_BEFORE_COMPLEMENTIZER = foldedSet('بعد قبل منذ إلا غير كما رغم الرغم برغم بيد مع حيث لولا بمجرد مجرد يمكن يجب ينبغي ممكن الممكن المتوقع المقرر المفترض شأنه شأنها بشرط شريطة دون حتى يريد تريد أجل خشية بدل سبق يفترض يتوقع أمل آملا أملت يأمل تأمل أمله أملها');

/** What somebody gives out: the source stands after it («وفقا لبيانات الوزارة»); alone it is a source that is kept back («بحسب تقديرات»). */
export const TOLD_BY_SOURCES = foldedSet('بيانات تصريحات تقديرات إحصاءات إحصائيات أرقام حصيلة رواية معلومات أقوال إفادة إفادات شهادة شهادات حسابات توقعات معطيات بيان');
