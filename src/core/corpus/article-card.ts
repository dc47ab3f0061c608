import type { Article } from '../model/article';
import type { Evidence } from '../model/evidence';
import type { ArticleCard, ArticlePreview } from '../model/corpus';
import { mainNames } from './main-names';

/** What the library shows of an article at first: by which rules publisher and date are known, not by which words. */
export function articleCard({ id, title, publisher, date, words }: Article, number: number, href: string): ArticleCard {
  return { number, id, href, title: title.text, titleGenerated: title.generated, publisher: briefly(publisher), date: briefly(date), words };
}

/** What it shows besides. */
export function articlePreview(article: Article): ArticlePreview {
  return { lead: firstParagraph(article), names: mainNames(article) };
}

function firstParagraph({ text, blocks }: Article): string {
  const block = blocks.find(({ kind }) => kind === 'lead') ?? blocks.find(({ kind }) => kind === 'body');
  return block === undefined ? '' : text.slice(block.start, block.end);
}

function briefly<T extends { readonly evidence: Evidence }>(known: T | null): T | null {
  return known === null ? null : { ...known, evidence: { ...known.evidence, words: null } };
}
