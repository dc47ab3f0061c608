import { inSentence } from './in-sentence';
import type { SharedSound } from './shared-sound';
import type { Weighed, Weights } from './weigh';

/** Sentences that tell acts, and none of them the same. */
const OTHER_ACTS = 0.4;
/** Those of the same days with an act in common that nothing else in their articles is about. */
const ONE_ACT = 2;
/** Neither of their main acts is told by the other one. */
const OTHER_MAINS = 0.7;

/** How likely two sentences tell one thing by what they tell to be done; 1 where one tells no act that is known. Acts are kinds of acts: only those of like days (`near`, from 0 to 1) make it likelier. */
export function oneAct(a: Weighed, b: Weighed, { own, other }: Pick<SharedSound, 'own' | 'other'>, near: number): number {
  const [acts, others] = [inSentence(a.acts, own), inSentence(b.acts, other)];
  if (acts.length === 0 || others.length === 0) return 1;
  const isMain = inSentence(a.mains, own).some((main) => others.includes(main)) || inSentence(b.mains, other).some((main) => acts.includes(main));
  const most = 1 + near * (ONE_ACT - 1);
  const shared = Math.max(0, ...acts.filter((act) => others.includes(act)).map((act) => Math.sqrt(weightOf(a.acts, act) * weightOf(b.acts, act))));
  return (OTHER_ACTS + (most - OTHER_ACTS) * shared) * (isMain ? 1 : OTHER_MAINS);
}

function weightOf({ hashes, weights }: Weights, hash: number): number {
  return weights[hashes.indexOf(hash)] ?? 0;
}
