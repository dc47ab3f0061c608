import { ownPassages } from '../corpus/passage-blocks';
import type { Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Block } from '../model/block';

/** What somebody says in one passage, in the order of the text. */
export interface PassageSayings {
  readonly block: Block;
  readonly quotations: readonly Quotation[];
}

/** The article's own passages that give the words of a speaker, each once: those that the facet of speakers counts. */
export function sayingsOf(article: Pick<Article, 'text' | 'blocks' | 'title' | 'quotations'>, entity: string): readonly PassageSayings[] {
  const said = article.quotations.filter(({ speaker }) => speaker?.entity === entity);
  return ownPassages(article).flatMap((block) => {
    const quotations = block === null ? [] : said.filter((quotation) => quotation.block === block.index).sort((a, b) => a.content.start - b.content.start);
    return block === null || quotations.length === 0 ? [] : [{ block, quotations }];
  });
}
