import type { EntityId } from '../model/entity';
import { fold } from '../text/fold';
import { marksOf, type Difference, type Finding, type Said } from './difference';
import { inside, type Told } from './told';

interface Speaking extends Said {
  /** Equal for one speaker, however he is called. */
  readonly key: string;
}

/** Names that both sides name, and those that only one does. Naming fewer is no difference. */
export function compareNames(a: Told, b: Told): Finding {
  const marks = (told: Told, others: ReadonlySet<EntityId>): Finding['a'] => inside(told, told.article.mentions).flatMap((mention) => marksOf([mention], others.has(mention.entity) ? 'shared' : 'only'));
  return { differences: [], a: marks(a, namesOf(b)), b: marks(b, namesOf(a)) };
}

/** Who says it, where both sides name somebody and nobody in common. Who names nobody is silent. */
export function compareSpeakers(a: Told, b: Told): Finding {
  const [inA, inB] = [speakersOf(a), speakersOf(b)];
  const isSilent = inA.length === 0 || inB.length === 0;
  const common = inA.some((one) => inB.some((other) => other.key === one.key));
  const differences: readonly Difference[] = isSilent || common ? [] : [{ aspect: 'speaker', of: null, a: inA.map(plain), b: inB.map(plain) }];
  return { differences, a: markSpeakers(inA, inB), b: markSpeakers(inB, inA) };
}

function markSpeakers(own: readonly Speaking[], others: readonly Speaking[]): Finding['a'] {
  return own.flatMap(({ key, span }) => (span === null ? [] : marksOf([span], others.some((other) => other.key === key) ? 'shared' : 'only')));
}

function namesOf(told: Told): ReadonlySet<EntityId> {
  return new Set(inside(told, told.article.mentions).map(({ entity }) => entity));
}

/** The speakers of the passages, each once, in order. */
function speakersOf({ article, blocks }: Told): readonly Speaking[] {
  const found = new Map<string, Speaking>();
  for (const { block, speaker } of article.quotations) {
    if (speaker === null || !blocks.some(({ index }) => index === block)) continue;
    const { span, entity } = speaker;
    const key = entity ?? (span === null ? null : fold(article.text.slice(span.start, span.end)));
    if (key !== null && !found.has(key)) found.set(key, { key, span, entity });
  }
  return [...found.values()];
}

function plain({ span, entity }: Speaking): Said {
  return { span, entity };
}
