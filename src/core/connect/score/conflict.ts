import { daysApart } from '../features/sentence-days';
import type { SharedSound } from './shared-sound';
import type { Weighed, Weights } from './weigh';

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

function inSentence({ hashes, sentences }: Weights, sentence: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < hashes.length; at += 1) if (((sentences[at] ?? 0) >> sentence) & 1) found.push(hashes[at] ?? 0);
  return found;
}
