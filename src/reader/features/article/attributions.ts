import type { Stance } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import type { EntityId } from '../../../core/model/entity';

/** On whose tongue a passage tells something. `text` is as written there when no entity is known («مسؤولون»). */
export interface Attribution {
  readonly entity: EntityId | null;
  readonly text: string;
  /** The stances of the cue words, neutral left out. */
  readonly stances: readonly Stance[];
  /** Quotations of this speaker, as positions in `Article.quotations`. */
  readonly quotations: readonly number[];
}

/** The speakers of one block in order of their first words. Quotations without a speaker give none. `nameOf` puts a known name in the reader's language. */
export function attributions(article: Article, block: number, nameOf: (id: EntityId) => string): readonly Attribution[] {
  const found = new Map<string, { entity: EntityId | null; text: string; stances: Set<Stance>; quotations: number[] }>();
  article.quotations.forEach((quotation, index) => {
    const { speaker } = quotation;
    if (quotation.block !== block || speaker === null) return;
    const text = speaker.entity !== null ? nameOf(speaker.entity) : speaker.span === null ? '' : article.text.slice(speaker.span.start, speaker.span.end);
    if (text === '') return;
    const one = found.get(text) ?? { entity: speaker.entity, text, stances: new Set<Stance>(), quotations: [] };
    if (quotation.stance !== 'neutral') one.stances.add(quotation.stance);
    one.quotations.push(index);
    found.set(text, one);
  });
  return [...found.values()].map(({ entity, text, stances, quotations }) => ({ entity, text, stances: [...stances], quotations }));
}
