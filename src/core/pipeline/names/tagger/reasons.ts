import type { Evidence } from '../../../model/evidence';
import { wordsOf } from '../claim';
import type { FeatureSheet } from './feature-sheet';
import { OUTSIDE } from './labels';
import type { PageFacts } from './page-facts';
import type { TaggedName } from './tag';
import { type FeatureKind, kindOf } from './templates';
import { type Weights, placeOf } from './weights';

const MOST_REASONS = 3;
const AFFIX = 3;
const DECIMALS = 2;

/** Why the model took words for a name: how sure it is, then the kinds of features that spoke loudest for it, with the words that they looked at. */
export function reasons(name: TaggedName, sheet: FeatureSheet, { page }: Pick<PageFacts, 'page'>, rules: (at: number) => string | null, titles: readonly number[], weights: Weights): readonly Evidence[] {
  const votes = new Map<FeatureKind, { sum: number; at: number; top: number }>();
  name.labels.forEach((label, i) => {
    const at = name.from + i;
    for (let f = sheet.starts[at] ?? 0; f < (sheet.starts[at + 1] ?? 0); f += 1) {
      const place = placeOf(weights, sheet.hashes[f] ?? 0);
      if (place < 0) continue;
      const vote = ((weights.values[place + label] ?? 0) - (weights.values[place + OUTSIDE] ?? 0)) * weights.scale;
      const kind = kindOf(sheet.templates[f] ?? 0);
      const held = votes.get(kind) ?? { sum: 0, at, top: -Infinity };
      votes.set(kind, { sum: held.sum + vote, at: vote > held.top ? at : held.at, top: Math.max(vote, held.top) });
    }
  });
  const speaking = [...votes].filter(([, { sum }]) => sum > 0).sort(([, a], [, b]) => b.sum - a.sum);
  const total = speaking.reduce((sum, [, vote]) => sum + vote.sum, 0);
  const wordAt = (at: number): string | null => wordsOf(page, at, at + 1) || null;
  return [
    { by: 'model', id: 'names.tagger', words: null, score: round(name.confidence) },
    ...speaking.slice(0, MOST_REASONS).map(([kind, { sum, at }]): Evidence => ({ by: 'model', id: `tagger.${kind}`, words: wordsFor(kind, at, wordAt, rules(at), titles[at] ?? -1), score: round(sum / total) })),
  ];
}

function wordsFor(kind: FeatureKind, at: number, wordAt: (at: number) => string | null, rule: string | null, title: number): string | null {
  const own = wordAt(at);
  switch (kind) {
    case 'before':
      return wordAt(at - 1);
    case 'after':
      return wordAt(at + 1);
    case 'opening':
      return own?.slice(0, AFFIX) ?? null;
    case 'ending':
      return own?.slice(-AFFIX) ?? null;
    case 'title':
      return wordAt(title);
    case 'rule':
      return rule;
    case 'word':
    case 'list':
    case 'shape':
    case 'elsewhere':
      return own;
  }
}

function round(share: number): number {
  return Number(share.toFixed(DECIMALS));
}
