import { fold } from '../text/fold';
import { foldedSet } from './folded';

/** A phrase that names on whose word something is told. */
export interface AttributionCue {
  /** Folded words. */
  readonly words: readonly string[];
  /** What comes after it: the source itself, a verb of saying with the source, or a word in ل that bears the source. */
  readonly then: 'source' | 'verb' | 'to-source';
}

const ROWS: readonly (readonly [string, AttributionCue['then']])[] = [
  ['وفقا لما', 'verb'], ['طبقا لما', 'verb'], ['تبعا لما', 'verb'], ['حسبما', 'verb'], ['حسب ما', 'verb'], ['بحسب ما', 'verb'], ['بحسبما', 'verb'],
  ['وفق ما', 'verb'], ['وفقما', 'verb'], ['على ما', 'verb'], ['مثلما', 'verb'], ['كما', 'verb'],
  ['وفقا', 'to-source'], ['طبقا', 'to-source'], ['استنادا', 'to-source'],
  ['وفق', 'source'], ['بحسب', 'source'], ['حسب', 'source'], ['نقلا عن', 'source'], ['على حد قول', 'source'], ['على حد تعبير', 'source'], ['على حد وصف', 'source'], ['على لسان', 'source'], ['على ذمة', 'source'],
];

const BY_FIRST_WORD = new Map<string, AttributionCue[]>();
for (const [written, then] of ROWS) {
  const words = fold(written).split(' ');
  const first = words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), { words, then }].sort((a, b) => b.words.length - a.words.length));
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
