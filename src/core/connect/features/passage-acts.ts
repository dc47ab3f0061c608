import { contains, type Span } from '../../model/span';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import { actOf } from './act-of';
import type { FeatureList } from './feature-list';
import { outside } from './passage-words';

/** Puts the kinds of acts of each sentence into a list, and which of them comes first. */
export function addActs(list: FeatureList, text: string, taken: readonly Span[]): void {
  list.sentences.forEach((sentence, at) => {
    const own = outside(words(text, sentence), taken.filter((span) => contains(sentence, span))).flatMap(({ text: word }) => actOf(fold(word)) ?? []);
    for (const act of own) list.put('act', act, at);
    if (own[0] !== undefined) list.put('main', own[0], at);
  });
}
