import { speakerVoice } from '../../../core/attribution/voice';
import type { Quotation, Stance } from '../../../core/model/annotation';
import type { Article } from '../../../core/model/article';
import type { EntityId } from '../../../core/model/entity';

/** On whose tongue a passage tells something. `text` is as written in the article when no entity is known («مسؤولون»), empty when nobody is named. */
export interface Attribution {
  readonly entity: EntityId | null;
  readonly text: string;
  /** The stances of the cue words, neutral left out. */
  readonly stances: readonly Stance[];
  /** The quotations of this speaker. */
  readonly quotations: readonly Quotation[];
}

/** The speakers of one block in order of their first words. `nameOf` puts a known name in the reader's language. */
export function attributions(article: Article, block: number, nameOf: (id: EntityId) => string): readonly Attribution[] {
  const found = new Map<string, { entity: EntityId | null; text: string; stances: Set<Stance>; quotations: Quotation[] }>();
  for (const quotation of article.quotations) {
    if (quotation.block !== block) continue;
    const voice = speakerVoice(article, quotation);
    const entity = voice?.entity ?? null;
    const text = entity !== null ? nameOf(entity) : (voice?.words ?? '');
    const one = found.get(text) ?? { entity, text, stances: new Set<Stance>(), quotations: [] };
    if (quotation.stance !== 'neutral') one.stances.add(quotation.stance);
    one.quotations.push(quotation);
    found.set(text, one);
  }
  return [...found.values()].map((one) => ({ ...one, stances: [...one.stances] }));
}
