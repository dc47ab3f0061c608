import type { Span } from '../../model/span';
import { MOST_SENTENCES, type Feature, type FeatureKind } from './feature';

/** Of who speaks, this much. */
const SPEAKER = 0.4;

type Found = Pick<Feature, 'kind' | 'key' | 'shown' | 'rate'>;
type Kept = { -readonly [Key in keyof Feature]: Feature[Key] };

/** The features of a passage, each once, with the sentences that it stands in. */
export class FeatureList {
  readonly sentences: readonly Span[];
  readonly #speakers: readonly Span[];
  readonly #found = new Map<string, Kept>();

  /** `speakers` are places that name who speaks. */
  constructor(sentences: readonly Span[], speakers: readonly Span[]) {
    this.sentences = sentences;
    this.#speakers = speakers;
  }

  features(): readonly Feature[] {
    return [...this.#found.values()];
  }

  /** Something that stands at a place of the text. */
  add(found: Found, start: number): void {
    const weight = this.#speakers.some((span) => span.start <= start && start < span.end) ? SPEAKER : 1;
    this.#keep({ ...found, weight, sentences: 0 }, this.sentences.findLastIndex((sentence) => sentence.start <= start));
  }

  /** Where or when a sentence is. */
  put(kind: FeatureKind, key: string, sentence: number): void {
    this.#keep({ kind, key, shown: '', rate: 1, weight: 1, sentences: 0 }, sentence);
  }

  #keep(feature: Kept, sentence: number): void {
    const name = `${feature.kind} ${feature.key}`;
    const known = this.#found.get(name) ?? feature;
    known.sentences |= 1 << Math.min(MOST_SENTENCES - 1, Math.max(0, sentence));
    known.weight = Math.max(known.weight, feature.weight);
    this.#found.set(name, known);
  }
}
