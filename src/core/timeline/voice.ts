import type { Quotation, Time } from '../model/annotation';
import type { Article } from '../model/article';
import { contains } from '../model/span';
import type { Voice } from './event';

/** In whose words a time is told. */
export function voiceOf({ quotations }: Pick<Article, 'quotations'>, time: Pick<Time, 'start' | 'end' | 'block'>): Voice {
  const near = quotations.filter(({ block }) => block === time.block);
  const said = near.find(({ content }) => contains(content, time));
  if (said !== undefined) return { kind: 'said', quotation: said };
  const saying = near.find((quotation) => isSaying(quotation, time));
  return saying === undefined ? { kind: 'own' } : { kind: 'saying', quotation: saying };
}

/** Between the verb and what is said, or next to the verb where it follows: «قال يوم السبت إن …», «… نفى هذا الأسبوع أن …». */
function isSaying({ cue, content }: Quotation, time: Pick<Time, 'start' | 'end'>): boolean {
  return cue !== null && cue.end <= time.start && time.end <= content.start;
}
