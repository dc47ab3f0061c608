import type { Time } from '../model/annotation';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { words } from '../text/words';
import type { Relation } from './event';
import { RELATION_WORDS, SPAN_JOINTS, SPAN_OPENERS, TIME_NOUNS } from './relation-words';

/** How far back of a time the words are looked at that say something of it, in characters. */
const REACH = 24;
/** Longest stretch between the two ends of a span of time. */
const JOINT_REACH = 16;
/** What a sign may stand between two years: «2014-2020». */
const DASH = /^\s*[-\u2013\u2014]\s*$/;

/** A time, with the one at which it ends where the text tells a span of time. */
export interface TimeSpan {
  readonly time: Time;
  readonly until: Time | null;
}

/** What the word before a time says of it: «منذ», «بعد» …; null when none does. */
export function relationOf(text: string, sentence: Span, time: Span): Relation | null {
  const word = wordBefore(text, Math.max(sentence.start, time.start - REACH), time.start);
  return RELATION_WORDS[word] ?? null;
}

/** The times of a sentence, two and two where they are the ends of one span («من … إلى …», «بين … و…»). */
export function spansOfTime(text: string, times: readonly Time[]): readonly TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let i = 0; i < times.length; i += 1) {
    const [time, next] = [times[i], times[i + 1]];
    if (time === undefined) break;
    const until = next !== undefined && isSpan(text, time, next) ? next : null;
    found.push({ time, until });
    if (until !== null) i += 1;
  }
  return found;
}

function isSpan(text: string, time: Time, next: Time): boolean {
  if (next.start - time.end > JOINT_REACH) return false;
  const between = text.slice(time.end, next.start);
  if (DASH.test(between)) return true;
  const joint = words(between).map((word) => fold(word.text)).filter((word) => !TIME_NOUNS.has(word));
  return joint.length === 1 && SPAN_JOINTS.has(joint[0] ?? '') && SPAN_OPENERS.has(wordBefore(text, Math.max(0, time.start - REACH), time.start));
}

/** The last word of a stretch, nouns of time left out, with what is written together with it. */
function wordBefore(text: string, start: number, end: number): string {
  const before = words(text, { start, end }).map((word) => fold(word.text));
  const last = before.findLast((word) => !TIME_NOUNS.has(word)) ?? '';
  const bare = last.replace(/^[وف](?=..)/, '');
  return bare in RELATION_WORDS || SPAN_OPENERS.has(bare) ? bare : last;
}
