import type { Word } from '../../text/words';
import type { Anchor, Setting } from './anchors';
import type { EventFrame } from './event-frames';
import { ARMED, PEOPLE } from './event-words';
import type { Feature } from './feature';

/** Events of one fight. */
const CONFLICT: ReadonlySet<string> = new Set(['ground', 'advance', 'invasion', 'siege', 'strike', 'part', 'fight']);
const PARTY_WEIGHT = 0.8;
/** Whom the whole article is about anyway says less. */
const NATION_PARTY = 0.2;
/** Characters between an event and who has a part in it. */
const BESIDE = 30;
/** And the same for soldiers. */
const ARMED_BESIDE = 80;
const LONGEST_UNIT = 24;

/** Who has a part in a fight: a party that few name in it is a matter of its own. */
export function parties({ event }: EventFrame, { text, start }: Word, near: readonly Anchor[], { nations, text: whole }: Setting): readonly Feature[] {
  if (!CONFLICT.has(event)) return [];
  const beside = near.filter((anchor) => Math.abs(anchor.start - start) < (isTroop(anchor, whole) ? ARMED_BESIDE : BESIDE));
  return beside.flatMap(({ side }) => (side === null ? [] : [{ kind: 'matter', key: `party ${side}`, shown: text, weight: nations.includes(side) ? NATION_PARTY : PARTY_WEIGHT, rate: 1, sentences: 1 }]));
}

/** «قوات من كوريا الشمالية», «الكوريين الشماليين». */
function isTroop({ start, end }: Anchor, text: string): boolean {
  const own = text.slice(start, end);
  return ARMED.test(text.slice(Math.max(0, start - LONGEST_UNIT), start)) || ARMED.test(`${own.split(/\s/u, 1).join('')} `) || PEOPLE.test(own);
}
