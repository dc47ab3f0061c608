import { ownPassages } from '../corpus/passage-blocks';
import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { EntityId } from '../model/entity';
import { contains } from '../model/span';
import { within } from '../text/ordered-spans';
import type { Named, Network, Tie, Told, Witness } from './network';
import { strongestFirst } from './strongest';

/** A tie with every place where it is so. */
export interface SpokenTie extends Tie {
  readonly witnesses: readonly Witness[];
}

/** Who speaks of whom. */
export interface SpeechNetwork extends Network {
  readonly ties: readonly SpokenTie[];
}

interface Found {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly witness: Witness;
}

/** Who names whom in words that are given as his: one witness for each quotation. Places are counted by their own names, without their parts. */
export function speaksOf(told: readonly Told[]): SpeechNetwork {
  const names = new Map<EntityId, Named>();
  const ties = new Map<string, { readonly from: EntityId; readonly to: EntityId; readonly witnesses: Witness[] }>();
  for (const { article, ordinals } of told) {
    for (const entity of article.entities) if (!names.has(entity.id)) names.set(entity.id, entity);
    for (const { from, to, witness } of passagesOf(article, ordinals).flatMap((block) => spoken(article, block))) {
      const key = `${from} ${to}`;
      const tie = ties.get(key) ?? { from, to, witnesses: [] };
      tie.witnesses.push(witness);
      ties.set(key, tie);
    }
  }
  return { names, ties: [...ties.values()].map((tie) => ({ ...tie, count: tie.witnesses.length })).sort(strongestFirst) };
}

function passagesOf(article: Article, ordinals: readonly number[] | null): readonly Block[] {
  const wanted = ordinals === null ? null : new Set(ordinals);
  return ownPassages(article).flatMap((block, ordinal) => (block === null || wanted?.has(ordinal) === false ? [] : [block]));
}

function spoken(article: Article, block: Block): readonly Found[] {
  return article.quotations.flatMap(({ block: home, speaker, content }) => {
    const from = speaker?.entity ?? null;
    if (home !== block.index || from === null) return [];
    const of = new Set(within(article.mentions, block.start, block.end).flatMap((mention) => (contains(content, mention) ? [mention.entity] : [])));
    of.delete(from);
    return [...of].map((to) => ({ from, to, witness: { article, block, span: content } }));
  });
}
