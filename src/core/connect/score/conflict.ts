import { daysApart } from '../features/sentence-days';
import { inSentence } from './in-sentence';
import type { SharedSound } from './shared-sound';
import type { Weighed } from './weigh';

/** What is told of other countries, or of other days, is most often another thing of the same kind. */
const OTHER_LAND = 0.25;
const OTHER_DAYS = 0.25;

/** How much two sentences speak against each other: 1 not at all, less when they are of other countries or name other days. */
export function conflict(a: Weighed, b: Weighed, { own, other }: Pick<SharedSound, 'own' | 'other'>): number {
  const [lands, others] = [inSentence(a.lands, own), inSentence(b.lands, other)];
  const isElsewhere = lands.length > 0 && others.length > 0 && !lands.some((land) => others.includes(land));
  const isThen = inSentence(a.days, own).some((days) => inSentence(b.days, other).some((then) => daysApart(days, then)));
  return (isElsewhere ? OTHER_LAND : 1) * (isThen ? OTHER_DAYS : 1);
}
