import type { ArticleCard, ArticlePreview } from '../../core/model/corpus';
import { fillPage } from './fill-page';
import { pageHead } from './page-head';
import { preloads, withHead } from './preloads';
import type { Printing, WrittenPage } from './printing';

/** Articles told by title alone, for those without scripts; the sitemap has all. */
const MOST_MORE = 400;

/** The front page. */
export async function frontPage({ page, site, chunks, corpus, writer }: Printing): Promise<WrittenPage> {
  const { ask, manifest } = corpus;
  const entries = await ask((view) => numbers(0, Math.min(manifest.articles, writer.fullEntries)).flatMap((number) => entryOf(view.card(number), view.preview(number))));
  const end = Math.min(manifest.articles, writer.fullEntries + MOST_MORE);
  const more = await ask((view) => numbers(writer.fullEntries, end).flatMap((number) => view.card(number) ?? []));
  const { build, articles, passages, failures, files } = manifest;
  const { page: body, whole } = writer.library({ head: { build, articles, passages, failures, hasLineage: files.lineage !== undefined }, entries, more });
  const facts = { canonical: '', title: site.name, heading: site.name, description: site.description, type: 'website' as const, published: null, data: null };
  const head = preloads(page, chunks, 'library', ['manifest.json']);
  return { folder: '', html: fillPage(withHead(page, head), { folder: '', head: pageHead(facts, site), body, whole, before: '', after: '', data: null }) };
}

function entryOf(card: ArticleCard | null, preview: ArticlePreview | null): readonly { readonly card: ArticleCard; readonly preview: ArticlePreview }[] {
  return card === null || preview === null ? [] : [{ card, preview }];
}

function numbers(from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
}
