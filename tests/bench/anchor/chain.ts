import { EDITS, type EditKind } from './edits/kinds';
import { pick } from './chance';
import { editedArticle } from './edited-article';
import { isThere, judge, truthOf, type Judged } from './judge';
import type { Made } from './make-trials';
import { byOldLineage } from './matchers';
import { settle, traced, type TracedText } from './traced-text';

/** What may happen next to an article that was edited once: anything that leaves the passage there. */
const NEXT: readonly EditKind[] = Object.values(EDITS).filter(({ group }) => group === 'cosmetic' || group === 'around' || group === 'rewritten');

/** How a link that is two revisions old ended, and whether its passage is still somewhere. */
export interface ChainResult extends Judged {
  readonly there: boolean;
}

/** Edits the edited article once more, and follows the first link by what two builds kept. Null when the passage was gone before. */
export function judgeChain({ trial: { before, passage, after, now, truth }, foreign, chance }: Made): ChainResult | null {
  if (truth.hull === null) return null;
  // Names and sentences of an edited article are not found anew; so this edit sees it as one that was just cleaned of them.
  const second = settle(pick(NEXT, chance).edit({ article: after, passage: truth.hull, now: traced(after.text), foreign, chance }));
  const last = editedArticle(after, second);
  const whole: TracedText = { text: second.text, origins: second.origins.map((origin) => now.origins[origin] ?? -1) };
  const finalTruth = truthOf(before.text, passage, whole);
  return { ...judge(byOldLineage(before, passage, after, last), finalTruth, passage, whole), there: isThere(finalTruth) };
}
