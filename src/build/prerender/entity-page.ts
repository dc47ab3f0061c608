import type { EntityRecord } from '../../core/model/corpus';
import { cardsNaming } from '../search/read-corpus';
import { fillPage } from './fill-page';
import { pageHead } from './page-head';
import { preloads, withHead } from './preloads';
import type { Printing, WrittenPage } from './printing';

/** Articles that the description of an entity's page names. */
const TITLES_TOLD = 4;
/** Articles that its page lists for those without scripts. */
const MOST_LISTED = 100;

/** The page of an entity. */
export async function entityPage({ page, site, chunks, corpus, writer }: Printing, record: EntityRecord): Promise<WrittenPage> {
  const { entity } = record;
  const folder = entityFolder(record);
  const name = entity.ar ?? entity.latin ?? entity.id;
  const cards = await cardsNaming(corpus, record, MOST_LISTED);
  const description = [name, entity.description?.ar, ...cards.slice(0, TITLES_TOLD).map(({ title }) => title)].filter((part) => part !== undefined).join(' · ');
  const facts = { canonical: `${folder}/`, title: `${name} · ${site.name}`, heading: name, description, type: 'website' as const, published: null, data: null };
  const head = preloads(page, chunks, 'entity', ['manifest.json']);
  return { folder, html: fillPage(withHead(page, head), { folder, head: pageHead(facts, site), body: writer.entity(record, cards), whole: false, before: '', after: '', data: null }) };
}

/** Folder of an entity's page; its colon is written `-`, since a colon is no file name everywhere. */
export function entityFolder({ entity }: Pick<EntityRecord, 'entity'>): string {
  return `e/${entity.id.replace(':', '-')}`;
}
