import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import type { Article } from '../../core/model/article';
import type { Block } from '../../core/model/block';
import type { ArticleCard, ArticlePreview, EntityRecord } from '../../core/model/corpus';
import type { CorpusHead } from '../../core/search/corpus-source';

/** The articles before and after one in the order of the corpus; null at either end. */
export interface Around {
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}

/** What the front page is written with. */
export interface FrontPage {
  readonly head: CorpusHead;
  /** The first articles in the order of the corpus, at most as many as `Writer.fullEntries`. */
  readonly entries: readonly { readonly card: ArticleCard; readonly preview: ArticlePreview }[];
  /** Some that follow them, told by title, publisher and date alone. */
  readonly more: readonly ArticleCard[];
}

/** The page of an article. */
export interface ArticleWriting {
  /** The whole article as the app shows it. */
  readonly page: string;
  /** The way to the pages of its names, for those without scripts. */
  readonly names: string;
  /** What the app needs besides the article to show just this: JSON for `<script type="application/json" id="written-data">` in the page. */
  readonly data: unknown;
}

/** Writes what the app would show first, as HTML whose addresses begin with `./`. The reader's own code, built for Node. It keeps nothing of the corpus: each page is given what it needs. */
export interface Writer {
  /** Articles of the front page that are written as the library shows them. */
  readonly fullEntries: number;
  readonly article: (article: Article, around: Around) => ArticleWriting;
  readonly passage: (article: Article, block: Block) => string;
  /** An entity and articles that name it in their own passages, in the order in which they shall be listed. */
  readonly entity: (record: EntityRecord, cards: readonly ArticleCard[]) => string;
  /** `whole` is false when it is not just what the library shows. */
  readonly library: (front: FrontPage) => { readonly page: string; readonly whole: boolean };
}

const moduleSchema = z.object({ startWriter: z.custom<() => Promise<Writer>>((value) => typeof value === 'function') });

/** The writer in a built file. */
export async function loadWriter(file: string): Promise<Writer> {
  const { startWriter } = moduleSchema.parse(await import(pathToFileURL(file).href));
  return startWriter();
}
