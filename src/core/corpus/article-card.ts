import type { Article } from '../model/article';
import type { BlockKind } from '../model/block';
import type { ArticleCard } from '../model/corpus';
import { mainNames } from './main-names';

/** What the library shows of an article. */
export function articleCard(article: Article, href: string, raw: string): ArticleCard {
  return {
    id: article.id,
    href,
    raw,
    title: article.title.text,
    titleGenerated: article.title.generated,
    publisher: article.publisher,
    date: article.date,
    lead: firstParagraph(article),
    words: article.words,
    blocks: countKinds(article),
    names: mainNames(article),
    diagnostics: article.diagnostics.length,
  };
}

function firstParagraph({ text, blocks }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'lead') ?? blocks.find(({ kind }) => kind === 'body');
  return block === undefined ? '' : text.slice(block.start, block.end);
}

function countKinds({ blocks }: Article): ArticleCard['blocks'] {
  const counts: Partial<Record<BlockKind, number>> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
