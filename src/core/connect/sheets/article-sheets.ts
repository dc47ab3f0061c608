import { ownPassages } from '../../corpus/passage-blocks';
import type { Article } from '../../model/article';
import { fingerprint } from '../../text/fingerprint';
import { isSound, type Feature } from '../features/feature';
import { passageFeatures } from '../features/passage-features';
import type { SheetFeature, ShownSheet } from './sheet';

/** Rarer than once in so many passages is not told apart: the natural logarithm. */
const RAREST = 8;

/** The sheets of an article's own passages, in order. What was set aside has none, nor have headings between paragraphs: they name a matter and do not tell it. */
export function articleSheets(article: Article): readonly ShownSheet[] {
  const read = passageFeatures(article);
  const passages = ownPassages(article).flatMap((block, passage) => (block === null || block.kind === 'heading' ? [] : [read(block, passage)]));
  const counts = new Map<string, number>();
  for (const { features } of passages) for (const feature of features) counts.set(nameOf(feature), (counts.get(nameOf(feature)) ?? 0) + 1);
  const first = passages.find(({ passage }) => passage > 0)?.passage;
  return passages.map(({ passage, features, words }) => {
    const isLead = passage === 0 || passage === first;
    return {
      passage,
      isLead,
      features: features.map((feature) => asNumbers(feature, localShare(counts.get(nameOf(feature)) ?? 1, passages.length))),
      words: Uint32Array.from(words, fingerprint),
      shown: features.map(({ shown }) => shown),
    };
  });
}

/** `share` is how much it says that this passage has it, and not another one of its article. */
function asNumbers(feature: Feature, share: number): SheetFeature {
  const { kind, key, weight, rate, sentences } = feature;
  return {
    kind,
    hash: kind === 'when' ? Number(key) : fingerprint(nameOf(feature)),
    local: isSound(kind) ? weight * share : weight,
    rare: Math.min(RAREST, -Math.log(rate)) / RAREST,
    sentences,
  };
}

function nameOf({ kind, key }: Feature): string {
  return `${kind} ${key}`;
}

/** As idf within the article: 1 for one passage, near 0 for all. */
function localShare(count: number, passages: number): number {
  return Math.log(1 + passages / count) / Math.log(1 + passages);
}
