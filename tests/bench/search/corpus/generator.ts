import type { Article } from '../../../../src/core/model/article';
import type { BlockKind } from '../../../../src/core/model/block';
import type { Entity, EntityId } from '../../../../src/core/model/entity';
import { between, chanceOf, pick, type Chance } from '../../anchor/chance';
import { ArticleDraft } from './article-draft';
import { dateOf, idOf, publisherOf } from './article-head';
import type { Material, Template } from './material';
import { wording } from './wording';
import { zipf } from './zipf';

const LEAST_PARAGRAPHS = 8;
const MOST_PARAGRAPHS = 16;
/** A paragraph ends with the sentence that reaches its length, in letters. */
const LEAST_LETTERS = 90;
const MOST_LETTERS = 210;
/** Share of the articles with lines that are set aside, and how many. */
const WITH_ASIDES = 0.5;
const ASIDES = 3;
const PUBLISHER_SLOPE = 0.8;

/** Articles by their number, in the order of the corpus: each can be made again by itself. */
export type ArticleOf = (number: number) => Article;

/** A corpus of `count` articles; the same for the same material, count and seed. */
export function articleMaker(material: Material, { count, seed }: { readonly count: number; readonly seed: number }): ArticleOf {
  const { topic, write } = wording(material);
  const publisherRank = zipf(material.publishers.length, PUBLISHER_SLOPE, 0);
  const places = new Map<EntityId, Entity>([...material.wholes, ...material.names.LOC.map(({ entity }) => entity)].map((entity) => [entity.id, entity]));
  return (number) => {
    if (!(number >= 0 && number < count)) throw new RangeError(`article ${number} of ${count}`);
    const chance = chanceOf(seed, number);
    const about = topic(chance);
    const draft = new ArticleDraft();
    const sentence = (templates: readonly Template[]): void => draft.sentence(() => write(draft, pick(templates, chance), about, chance));
    const line = (kind: BlockKind, templates: readonly Template[]): void => draft.block(kind, () => sentence(templates));
    line('title', material.titles);
    paragraphs(draft, () => sentence(material.sentences), chance);
    if (chance() < WITH_ASIDES) for (let at = 0; at < ASIDES; at += 1) line('related', material.asides);
    const publisher = material.publishers[publisherRank(chance)];
    return draft.finish({ id: idOf(number), publisher: publisher === undefined ? null : publisherOf(publisher), date: dateOf(number, count) }, (id) => places.get(id));
  };
}

/** All articles of a corpus one after the other, made anew each time that they are gone through. */
export function allArticles(articleOf: ArticleOf, count: number): Iterable<Article> {
  return {
    *[Symbol.iterator]() {
      for (let number = 0; number < count; number += 1) yield articleOf(number);
    },
  };
}

function paragraphs(draft: ArticleDraft, sentence: () => void, chance: Chance): void {
  const count = between(LEAST_PARAGRAPHS, MOST_PARAGRAPHS, chance);
  for (let at = 0; at < count; at += 1) {
    const letters = between(LEAST_LETTERS, MOST_LETTERS, chance);
    draft.block(at === 0 ? 'lead' : 'body', () => {
      const from = draft.length;
      sentence();
      while (draft.length - from < letters) {
        draft.plain(' ');
        sentence();
      }
    });
  }
}
