import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { contains } from '../model/span';
import { within } from '../text/ordered-spans';
import { collectTies, type Found } from './collect-ties';
import type { Network, Told } from './network';

/** Who names whom in words that are given as his: one witness for each quotation. Places are counted by their own names, without their parts. */
export function speaksOf(told: readonly Told[]): Network {
  return collectTies(told, spoken);
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
