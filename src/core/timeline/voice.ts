import type { Quotation, Time } from '../model/annotation';
import type { Article } from '../model/article';
import { contains } from '../model/span';
import type { Voice } from './event';

/** What may stand between who said it and when: space, and a preposition. */
const JOINT = /^\s*(?:في\s+)?$/;

/** In whose words a time is told. */
export function voiceOf({ text, quotations }: Pick<Article, 'text' | 'quotations'>, time: Pick<Time, 'start' | 'end' | 'block'>): Voice {
  const near = quotations.filter(({ block }) => block === time.block);
  const said = near.find(({ content }) => contains(content, time));
  if (said !== undefined) return { kind: 'said', quotation: said };
  const saying = near.find((quotation) => isSaying(quotation, time) || isAfterwards(text, quotation, time));
  return saying === undefined ? { kind: 'own' } : { kind: 'saying', quotation: saying };
}

/** Between the verb and what is said, or next to the verb where it follows: «قال يوم السبت إن …», «… نفى هذا الأسبوع أن …». */
function isSaying({ cue, content }: Quotation, time: Pick<Time, 'start' | 'end'>): boolean {
  return cue !== null && cue.end <= time.start && time.end <= content.start;
}

/** Behind a verb that follows what is said, and behind who said it: «…، حسبما أعلن الدفاع المدني يوم الأربعاء». */
function isAfterwards(text: string, { cue, content, speaker }: Quotation, time: Pick<Time, 'start'>): boolean {
  if (cue === null || cue.start < content.end || time.start < cue.end) return false;
  return JOINT.test(text.slice(Math.max(cue.end, speaker?.span?.end ?? cue.end), time.start));
}
