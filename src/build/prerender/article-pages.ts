import { articleKey } from '../../core/corpus/article-key';
import type { Article } from '../../core/model/article';
import type { Block } from '../../core/model/block';
import { escapeHtml } from './escape';
import { fillPage } from './fill-page';
import { cutAtWord, headText } from './head-text';
import { leadOf, newsArticle, statedDay } from './news-article';
import { pageHead, type PageFacts } from './page-head';
import type { WrittenPage } from './printing';
import type { Site } from './site';
import type { Around, Writer } from './writer';

/** Words of a passage in the title of its page, and in the heading of a shared link, in UTF-16 units. */
const TITLE_UNITS = 60;
const HEADING_UNITS = 110;

/** What the pages of one article are made with. */
export interface ArticlePrinting {
  /** The built page, with what the article's view needs already in its head. */
  readonly page: string;
  readonly site: Site;
  readonly writer: Writer;
  /** Bytes that the pages of this article's paragraphs may take when each holds the whole article; null when paragraphs have no pages. */
  readonly room: number | null;
}

/** The page of an article, the same under its id where that is another address, and a page for every numbered paragraph. */
export function articlePages(article: Article, around: Around, { page, site, writer, room }: ArticlePrinting): readonly WrittenPage[] {
  const key = articleKey(article.id);
  const { page: body, names, data } = writer.article(article, around);
  const facts = articleFacts(article, site);
  const head = pageHead(facts, site);
  const whole = (folder: string): WrittenPage => ({ folder, html: fillPage(page, { folder, head, body, whole: true, before: '', after: names, data }) });
  const pages = [whole(`a/${key}`), ...(key === article.id ? [] : [whole(`a/${encodeURIComponent(article.id)}`)])];
  if (room === null) return pages;
  const numbered = article.blocks.filter(({ number }) => number !== null);
  const isFull = Buffer.byteLength(body) * numbered.length <= room;
  for (const block of numbered) {
    const folder = `a/${key}/${block.number}`;
    // What search engines are told stands on the article's own page, to which the canonical link leads; here it would be half of a short page.
    const passageHead = pageHead({ ...passageFacts(article, block, facts, site), data: isFull ? facts.data : null }, site);
    const words = isFull ? body : writer.passage(article, block);
    pages.push({ folder, html: fillPage(page, { folder, head: passageHead, body: words, whole: isFull, before: isFull ? wayTo(block, article) : '', after: isFull ? names : '', data: isFull ? data : null }) });
  }
  return pages;
}

function articleFacts(article: Article, site: Site): PageFacts {
  const title = article.title.text;
  return {
    canonical: `a/${articleKey(article.id)}/`,
    title: `${title} · ${site.name}`,
    heading: title,
    description: leadOf(article) ?? title,
    type: 'article',
    published: statedDay(article),
    data: newsArticle(article, site),
  };
}

/** A paragraph's page stands for its article, and speaks with the paragraph's words. */
function passageFacts(article: Article, block: Block, facts: PageFacts, site: Site): PageFacts {
  const words = headText(article.text.slice(block.start, block.end));
  return { ...facts, title: `«${cutAtWord(words, TITLE_UNITS)}» · ${article.title.text} · ${site.name}`, heading: `«${cutAtWord(words, HEADING_UNITS)}»`, description: words };
}

/** Where there are no scripts, nothing scrolls to the paragraph: its beginning leads there. */
function wayTo(block: Block, article: Article): string {
  const words = cutAtWord(headText(article.text.slice(block.start, block.end)), HEADING_UNITS);
  return `<p class="page py-2 text-sm"><a class="link" href="#b${block.index}">«${escapeHtml(words)}»</a></p>`;
}
