import { compileFacets } from '../../src/core/corpus/facets';
import { entityRecords } from '../../src/core/corpus/entity-records';
import { correctCorpus } from '../../src/core/corrections/correct-corpus';
import { namedEntity, type Correction, type NamedEntity } from '../../src/core/corrections/correction';
import type { Article } from '../../src/core/model/article';
import { isPassage } from '../../src/core/model/block';
import type { EntityRecord, FacetName, FacetsFile } from '../../src/core/model/corpus';
import { buildIndex } from '../../src/core/search/build-index';
import { choose, EMPTY_FILTER } from '../../src/core/search/change-filter';
import { countFacets } from '../../src/core/search/count';
import { search } from '../../src/core/search/query';
import { select } from '../../src/core/search/select';
import { strings } from '../../src/reader/i18n/en/library';
import { readArticles, readEntities, readManifest } from './corpus';
import type { Page } from './reader';

/** The built articles with corrections applied one article after the other: what the reader must show. */
export function correctedArticles(corrections: readonly Correction[]): readonly Article[] {
  const known = new Map(readEntities().entities.map(({ entity }) => [entity.id, entity]));
  return correctCorpus(readArticles(), corrections, (id) => known.get(id)).articles;
}

/** The counts of a facet over corrected articles, counted afresh: English name, then number. */
export function expectedCounts(corrections: readonly Correction[], facet: FacetName): readonly string[] {
  return countsIn(facetsOf(corrections), facet);
}

/** The counts of a facet as a facets file gives them, in the order of the alphabet. */
export function countsIn(facets: FacetsFile, facet: FacetName): readonly string[] {
  return countFacets(facets, EMPTY_FILTER, null)[facet].map(({ value, count }) => `${facets.values[value]?.latin ?? facets.values[value]?.ar ?? ''} ${count}`).sort();
}

/** The counts of a facet that the library shows, all of its rows. The page is in English with Latin digits. */
export async function shownCounts(page: Page, facet: FacetName): Promise<readonly string[]> {
  const panel = page.getByRole('complementary', { name: strings.filters.title }).locator('details').filter({ has: page.getByRole('heading', { name: strings.facet[facet], exact: true }) });
  const all = panel.locator('button[aria-expanded="false"]');
  if ((await all.count()) > 0) await all.click();
  const rows = await panel.locator('li label').evaluateAll((labels) => labels.map((label) => `${label.querySelector('bdi')?.textContent ?? ''} ${label.lastElementChild?.textContent ?? ''}`));
  return rows.sort();
}

/** Titles of the articles that a search over corrected articles finds, by a fresh index. */
export function expectedFound(corrections: readonly Correction[], text: string): readonly string[] {
  const articles = correctedArticles(corrections);
  const titles = new Map(readManifest().articles.map(({ id, title }) => [id, title]));
  return select(facetsOf(corrections), { ...EMPTY_FILTER, text }, search(buildIndex(articles), text)).articles.map(({ id }) => titles.get(id) ?? '').sort();
}

/** How many articles a value gives when it is asked for. */
export function expectedArticles(corrections: readonly Correction[], facet: FacetName, id: string): number {
  return select(facetsOf(corrections), choose(EMPTY_FILTER, facet, id, 'include'), null).count;
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
  const own = (record: EntityRecord): number => record.articles.filter(({ count }) => count > 0).length;
  const total = (record: EntityRecord): number => record.articles.reduce((sum, { count }) => sum + count, 0);
  return readEntities().entities.filter((record) => record.entity.type === 'PER' && own(record) > 1).sort((a, b) => total(b) - total(a));
}

/** What a correction keeps of the entity of a record. */
export function named({ entity }: EntityRecord): NamedEntity {
  return namedEntity(entity);
}

function facetsOf(corrections: readonly Correction[]): FacetsFile {
  const articles = correctedArticles(corrections);
  return compileFacets(articles, entityRecords(articles));
}
