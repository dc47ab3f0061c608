import type { EntityType } from '../../../../src/core/model/entity';
import { pick, type Chance } from '../../anchor/chance';
import type { ArticleDraft } from './article-draft';
import type { Material, Named, Piece, Template } from './material';
import { inflect } from './word-forms';
import { zipf } from './zipf';

/** Share of the words with matter that are others each time. */
const OTHERS = 0.5;
/** Share of those that belong to what the article is about, so that words come in bursts as they do in real ones. */
const TOPICAL = 0.5;
const TOPIC_WORDS = 28;
/** Share of the names that come again in the same article. */
const RECURRING = 0.7;
const CAST = 4;
/** Share of the names that are spelt in another way than the commonest. */
const OTHER_SPELLING = 0.25;
/** Of Zipf and Mandelbrot, for words and for names. */
const WORD_SLOPE = 1.15;
const WORD_SHIFT = 8;
const NAME_SLOPE = 0.95;
const NAME_SHIFT = 2;

const TYPES = ['PER', 'LOC', 'ORG'] as const satisfies readonly EntityType[];

/** What one article is about. */
export interface Topic {
  readonly words: readonly string[];
  readonly cast: Readonly<Record<EntityType, readonly Named[]>>;
}

/** Draws words and names for sentences. */
export interface Wording {
  readonly topic: (chance: Chance) => Topic;
  /** Writes a sentence with other words and names in it. */
  readonly write: (draft: ArticleDraft, template: Template, about: Topic, chance: Chance) => void;
}

/** Wording from the words and names of a material. */
export function wording({ words, names }: Material): Wording {
  const wordRank = zipf(words.length, WORD_SLOPE, WORD_SHIFT);
  const nameRank = Object.fromEntries(TYPES.map((type) => [type, zipf(names[type].length, NAME_SLOPE, NAME_SHIFT)]));
  const word = (chance: Chance): string => inflect(words[wordRank(chance)] ?? '', chance);
  const name = (type: EntityType, chance: Chance): Named => {
    const named = names[type][nameRank[type]?.(chance) ?? 0];
    if (named === undefined) throw new RangeError(`no names of ${type}`);
    return named;
  };
  const cast = (type: EntityType, chance: Chance): readonly Named[] => Array.from({ length: CAST }, () => name(type, chance));
  const topic = (chance: Chance): Topic => ({
    words: Array.from({ length: TOPIC_WORDS }, () => word(chance)),
    cast: { PER: cast('PER', chance), LOC: cast('LOC', chance), ORG: cast('ORG', chance) },
  });
  const writePiece = (draft: ArticleDraft, piece: Piece, about: Topic, chance: Chance): void => {
    if (piece.kind === 'fixed') draft.plain(piece.text);
    else if (piece.kind === 'demonym') draft.demonym(piece.text, piece.of);
    else if (piece.kind === 'word') draft.plain(chance() >= OTHERS ? piece.text : chance() < TOPICAL ? pick(about.words, chance) : word(chance));
    else {
      const named = chance() < RECURRING ? pick(about.cast[piece.type], chance) : name(piece.type, chance);
      draft.name(named.entity, spellingOf(named, chance), piece.cited);
    }
  };
  return { topic, write: (draft, template, about, chance) => template.forEach((piece) => writePiece(draft, piece, about, chance)) };
}

function spellingOf({ spellings }: Named, chance: Chance): string {
  return chance() < OTHER_SPELLING ? pick(spellings, chance) : (spellings[0] ?? '');
}
