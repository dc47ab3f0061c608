import type { IndexView } from '../index/index-view';
import { correctedAliases, nameChanges } from './corrected-aliases';
import { correctedValues } from './corrected-values';
import type { CorrectionPlan } from './correction-plan';

/** An index as if it had been built of the corrected articles. Words stay as they were analyzed. */
export function correctedView(base: IndexView, plan: CorrectionPlan): IndexView {
  const { numbers, articles, records } = plan;
  const values = correctedValues(base, plan);
  const changes = nameChanges(records.values());
  const names = { ...values, aliases: (first: string) => base.aliases(first).map(({ key, values: own }) => ({ key, values: own.map(numbers.fromBase) })) };
  return {
    ...base,
    ...values.view,
    // Corrected values stand in no order, so that all of them are read.
    valueRuns: () => [],
    head: { ...base.head, values: numbers.counts, longestAlias: Math.max(base.head.longestAlias, changes.longest) },
    aliases: (first) => correctedAliases(names, changes, first),
    card: (article) => articles.get(article)?.card ?? base.card(article),
    preview: (article) => articles.get(article)?.preview ?? base.preview(article),
  };
}
