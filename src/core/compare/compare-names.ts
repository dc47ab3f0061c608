import type { EntityId } from '../model/entity';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { marksOf, type Difference, type Finding, type Said } from './difference';
import { officeHolder } from './office-holder';
import { inside, sayAlike, type Told } from './told';

interface Speaking extends Said {
  /** Equal for one speaker, however he is called. */
  readonly key: string;
  readonly content: Span;
}

/** Names that both sides name, and those that only one does. Naming fewer is no difference. */
export function compareNames(a: Told, b: Told): Finding {
  const marks = (told: Told, others: ReadonlySet<EntityId>): Finding['a'] => inside(told, told.article.mentions).flatMap((mention) => marksOf([mention], others.has(mention.entity) ? 'shared' : 'only'));
  return { differences: [], a: marks(a, namesOf(b)), b: marks(b, namesOf(a)) };
}

/** Who says one thing, where both sides name somebody and nobody in common. Who names nobody is silent. */
export function compareSpeakers(a: Told, b: Told): Finding {
  const [inA, inB] = [speakersOf(a, b), speakersOf(b, a)];
  const ofOneThing = (one: Speaking, other: Speaking): boolean => sayAlike(a, one.content, b, other.content);
  const told = inA.filter((one) => inB.some((other) => ofOneThing(one, other)));
  const answered = inB.filter((other) => inA.some((one) => ofOneThing(one, other)));
  const common = inA.some((one) => inB.some((other) => other.key === one.key));
  const differences: readonly Difference[] = told.length === 0 || common ? [] : [{ aspect: 'speaker', of: null, a: each(told), b: each(answered) }];
  return { differences, a: markSpeakers(inA, inB), b: markSpeakers(inB, inA) };
}

function markSpeakers(own: readonly Speaking[], others: readonly Speaking[]): Finding['a'] {
  return own.flatMap(({ key, span }) => (span === null ? [] : marksOf([span], others.some((other) => other.key === key) ? 'shared' : 'only')));
}

function namesOf(told: Told): ReadonlySet<EntityId> {
  return new Set(inside(told, told.article.mentions).map(({ entity }) => entity));
}

/** Who speaks in the passages, in order. An office is whoever either text says that holds it. */
function speakersOf({ article, blocks }: Told, { article: other }: Told): readonly Speaking[] {
  return article.quotations.flatMap(({ block, speaker, content }): readonly Speaking[] => {
    if (speaker === null || !blocks.some(({ index }) => index === block)) return [];
    const { span, kind } = speaker;
    const words = span === null ? null : article.text.slice(span.start, span.end);
    const entity = speaker.entity ?? (kind === 'role' && words !== null ? officeHolder(words, [article, other]) : null);
    const key = entity ?? (words === null ? null : fold(words));
    return key === null ? [] : [{ key, span, entity, content }];
  });
}

/** Each speaker once. */
function each(speaking: readonly Speaking[]): readonly Said[] {
  return [...new Map(speaking.toReversed().map((one) => [one.key, one])).values()].toReversed().map(({ span, entity }) => ({ span, entity }));
}
