import { ownPassages } from '../../corpus/passage-blocks';
import type { Article } from '../../model/article';
import { fingerprint } from '../../text/fingerprint';
import { type Feature } from '../features/feature';
import { passageFeatures } from '../features/passage-features';
import type { ShownSheet } from './sheet';

/** The sheets of an article's own passages, in order. What was set aside has none, nor have headings between paragraphs: they name a matter and do not tell it. */
export function articleSheets(article: Article): readonly ShownSheet[] {
  const passages = ownPassages(article).flatMap((block, passage) => (block === null || block.kind === 'heading' ? [] : [passageFeatures(article, block, passage)]));
  const counts = new Map<string, number>();
  for (const { features } of passages) for (const feature of features) counts.set(nameOf(feature), (counts.get(nameOf(feature)) ?? 0) + 1);
  return passages.map(({ passage, features, words }) => ({
    passage,
    features: features.map((feature) => ({ kind: feature.kind, hash: fingerprint(nameOf(feature)), local: feature.weight ?? localShare(counts.get(nameOf(feature)) ?? 1, passages.length) })),
    words: Uint32Array.from(words, fingerprint),
    shown: features.map(({ shown }) => shown),
  }));
}

function nameOf({ kind, key }: Feature): string {
  return `${kind} ${key}`;
}

/** As idf within the article: 1 for one passage, near 0 for all. */
function localShare(count: number, passages: number): number {
  return Math.log(1 + passages / count) / Math.log(1 + passages);
}
