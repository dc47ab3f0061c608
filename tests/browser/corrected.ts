import { agree, entitiesById } from '../../src/core/corpus/agree';
import { entityRecords } from '../../src/core/corpus/entity-records';
import { correctCorpus } from '../../src/core/corrections/correct-corpus';
import { namedEntity, type Correction, type NamedEntity } from '../../src/core/corrections/correction';
import type { Article } from '../../src/core/model/article';
import { isPassage } from '../../src/core/model/block';
import type { EntityRecord, FacetName } from '../../src/core/model/corpus';
import { indexedArticle } from '../../src/core/search/index/index-article';
import { strings } from '../../src/reader/i18n/en/library';
import { readArticles, readEntities } from './corpus';
import type { Page } from './reader';

/** The built articles with corrections applied one article after the other: what the reader must show. */
export function correctedArticles(corrections: readonly Correction[]): readonly Article[] {
  const known = entitiesById(readEntities());
  const { articles } = correctCorpus(readArticles(), corrections, (id) => known.get(id));
  const after = entitiesById(entityRecords(articles));
  return articles.map((article) => agree(article, after));
}

/** The counts of a facet over corrected articles, counted afresh: English name, then number. */
export function expectedCounts(corrections: readonly Correction[], facet: FacetName): readonly string[] {
  return countsIn(correctedArticles(corrections), facet);
}

/** The counts of a facet of names over articles, in the order of the alphabet. */
export function countsIn(articles: readonly Article[], facet: FacetName): readonly string[] {
  const entities = entitiesById(entityRecords(articles));
  const counts = new Map<string, number>();
  for (const id of articles.flatMap((article) => [...namedIn(article, facet)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => `${entities.get(id)?.latin ?? entities.get(id)?.ar ?? ''} ${count}`).sort();
}

/** The counts of a facet that the library shows, all of its rows. The page is in English with Latin digits. */
export async function shownCounts(page: Page, facet: FacetName): Promise<readonly string[]> {
  const panel = page.getByRole('complementary', { name: strings.filters.title }).locator('details').filter({ has: page.getByRole('heading', { name: strings.facet[facet], exact: true }) });
  const all = panel.locator('button[aria-expanded="false"]');
  if ((await all.count()) > 0) await all.click();
  const rows = await panel.locator('li label').evaluateAll((labels) => labels.map((label) => `${label.querySelector('bdi')?.textContent ?? ''} ${label.lastElementChild?.textContent ?? ''}`));
  return rows.sort();
}

/** Titles of the corrected articles whose own passages name an entity: what a search for its name finds at least. */
export function expectedNaming(corrections: readonly Correction[], facet: FacetName, id: string): readonly string[] {
  return correctedArticles(corrections).flatMap((article) => (namedIn(article, facet).has(id) ? [article.title.text] : [])).sort();
}

/** The marks of an article's own blocks as the page draws them: type and words. */
export function expectedMarks(article: Article | undefined): readonly string[] {
  const looks = { PER: 'mark-person', LOC: 'mark-place', ORG: 'mark-organisation' } as const;
  return (article?.mentions ?? []).filter(({ block }) => isPassage(article?.blocks[block] ?? { kind: 'boilerplate' })).map(({ type, start, end }) => `${looks[type]} ${article?.text.slice(start, end) ?? ''}`);
}

/** The marks that stand on the page. A mark that a quotation cuts in two is one. */
export async function shownMarks(page: Page): Promise<readonly string[]> {
  return page.locator('article').evaluate((article) => {
    const marks = new Map<string, string>();
    for (const mark of article.querySelectorAll<HTMLElement>('[data-block] [data-mention]')) {
      const key = mark.dataset['mention'] ?? '';
      const look = ['mark-person', 'mark-place', 'mark-organisation'].find((one) => mark.classList.contains(one)) ?? '';
      marks.set(key, `${marks.get(key) ?? `${look} `}${mark.textContent}`);
    }
    return [...marks.values()];
  });
}

/** Persons named in several articles, the most named first. */
export function personsOfMany(): readonly EntityRecord[] {
  return readEntities().filter(({ entity, articles }) => entity.type === 'PER' && articles > 1).sort((a, b) => b.mentions - a.mentions);
}

/** What a correction keeps of the entity of a record. */
export function named({ entity }: EntityRecord): NamedEntity {
  return namedEntity(entity);
}

/** What an article's own passages name in a facet, with the places in which the places named lie. */
function namedIn(article: Article, facet: FacetName): ReadonlySet<string> {
  const within = new Map(article.entities.map((entity) => [entity.id, entity.within]));
  const names = indexedArticle(article, 0, '').passages.flatMap((passage) => passage.names.filter((name) => name.facet === facet));
  return new Set(names.flatMap(({ id }) => [id, ...(facet === 'place' ? (within.get(id) ?? []) : [])]));
}
