import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import type { Word } from '../../text/words';
import { actOf } from './act-of';
import type { FeatureList } from './feature-list';
import { outside } from './passage-words';

/** Puts the kinds of acts of each sentence into a list, and which of them comes first. `taken` are places that tell none. */
export function addActs(list: FeatureList, all: readonly Word[], taken: readonly Span[]): void {
  let begun = -1;
  for (const { text, start } of outside(all, taken)) {
    const act = actOf(fold(text));
    if (act === null) continue;
    const at = Math.max(0, list.sentences.findLastIndex((sentence) => sentence.start <= start));
    list.put('act', act, at);
    if (at > begun) list.put('main', act, at);
    begun = Math.max(begun, at);
  }
}
