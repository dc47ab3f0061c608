import { expect, test } from 'vitest';
import { EMPTY_FILTER, choose } from '../../src/core/search/change-filter';
import type { FacetOptions } from '../../src/core/search/corpus-source';
import type { IndexSource } from '../../src/worker/index-source';
import { articleKey } from '../../src/core/corpus/article-key';
import { SAMPLE } from './sample-articles';

const ALL = { sort: 'date', offset: 0, limit: 10 } as const;
const [, , third] = SAMPLE;

/** What every source of the sample articles must answer, whatever stands behind it. */
export function keepsTheContract(make: () => Promise<IndexSource> | IndexSource): void {
  const ids = async (source: IndexSource, numbers: readonly number[]): Promise<readonly string[]> => (await source.cards(numbers)).map(({ id }) => id);

  test('without conditions it gives everything in the order of the corpus', async () => {
    const source = await make();
    const { count, hits, missing } = await source.search({ filter: EMPTY_FILTER, ...ALL });
    expect(missing).toEqual([]);
    expect(count).toBe(SAMPLE.length);
    expect(await ids(source, hits.map(({ article }) => article))).toEqual(expect.arrayContaining(SAMPLE.map(({ id }) => id)));
  });

  test('words, values and both are found, and pages follow each other', async () => {
    const source = await make();
    const found = await source.search({ filter: { ...EMPTY_FILTER, text: 'مدارس' }, ...ALL });
    expect(found.hits.map(({ article }) => article).sort()).toEqual([0, 1]);
    const named = await source.search({ filter: choose(EMPTY_FILTER, 'person', 'per:salma', 'include'), ...ALL });
    expect(named.hits.map(({ article }) => article).sort()).toEqual([0, 2]);
    const both = await source.search({ filter: choose({ ...EMPTY_FILTER, text: 'مدارس' }, 'person', 'per:salma', 'include'), ...ALL });
    expect(both.hits.map(({ article }) => article)).toEqual([0]);
    const second = await source.search({ filter: EMPTY_FILTER, ...ALL, offset: 1, limit: 1 });
    const whole = await source.search({ filter: EMPTY_FILTER, ...ALL });
    expect(second.hits).toEqual(whole.hits.slice(1, 2));
  });

  test('what stands aside of its page alone is found as such', async () => {
    const { aside, hits } = await (await make()).search({ filter: { ...EMPTY_FILTER, text: 'اقرأ' }, ...ALL });
    expect(aside).toBe(true);
    expect(hits).toMatchObject([{ article: 0, aside: true }]);
  });

  test('the counts are complete in the end, and are what a click gives', async () => {
    const source = await make();
    let answer = await source.facets(EMPTY_FILTER, { rows: 10 });
    for (let tries = 0; !answer.complete && tries < 20; tries += 1) answer = await source.facets(EMPTY_FILTER, { rows: 10 });
    expect(answer.complete).toBe(true);
    const rows = Object.values(answer.facets).flatMap((facet) => facet.rows);
    expect(rows.length).toBeGreaterThan(6);
    for (const { value, count } of rows) expect((await source.search({ filter: choose(EMPTY_FILTER, value.facet, value.id, 'include'), ...ALL })).count).toBe(count);
    expect(answer.facets.place.rows.map(({ value, count }) => [value.id, count])).toEqual([['loc:jordan', 3], ['loc:amman', 2]]);
  });

  test('values are told by id, in order', async () => {
    const [place, none, month] = await (await make()).values([{ facet: 'place', id: 'loc:amman' }, { facet: 'person', id: 'per:nobody' }, { facet: 'date', id: '2025-02' }]);
    expect(place).toMatchObject({ id: 'loc:amman', ar: 'عمان', spellings: [] });
    expect(none).toBeNull();
    expect(month).toMatchObject({ id: '2025-02', ar: null });
  });

  test('an article is found by its id and by its key, and has a card and a preview', async () => {
    const source = await make();
    const id = third?.id ?? '';
    const card = await source.find(id);
    expect(card).toMatchObject({ number: 2, id });
    expect(await source.find(articleKey(id))).toEqual(card);
    expect(await source.find('nothing')).toBeNull();
    expect(await source.cards([2, 99, 0])).toMatchObject([{ number: 2 }, { number: 0 }]);
    expect(await source.previews([0, 99])).toMatchObject([{ article: 0, lead: 'وصلت سلمى إلى عمان أمس' }]);
  });

  test('an entity is told with the places around it and the articles that name it', async () => {
    const source = await make();
    expect(await source.entity('loc:amman')).toMatchObject({ record: { entity: { id: 'loc:amman' }, articles: 2, mentions: 2 }, within: [{ id: 'loc:jordan' }] });
    expect(await source.parts('loc:jordan')).toMatchObject([{ id: 'loc:amman' }]);
    expect(await source.parts('per:salma')).toEqual([]);
    expect(await source.entity('loc:nowhere')).toBeNull();
    expect(await source.articlesOf('loc:jordan')).toEqual([{ article: 0, count: 0, elsewhere: 1 }, { article: 2, count: 2, elsewhere: 0 }]);
    expect(await source.articlesOf('loc:nowhere')).toEqual([]);
    expect((await source.neighbours('per:salma', 'organisation', 5)).map(({ value, passages }) => [value.id, passages])).toEqual([['org:salam', 1]]);
  });

  test('where one facet is wanted it is counted alone', async () => {
    const source = await make();
    const counted = async (options: FacetOptions) => {
      let answer = await source.facets(EMPTY_FILTER, options);
      for (let tries = 0; !answer.complete && tries < 20; tries += 1) answer = await source.facets(EMPTY_FILTER, options);
      return answer.facets;
    };
    const [all, places] = [await counted({ rows: 9 }), await counted({ rows: 9, only: 'place' })];
    expect(all.person.rows.length).toBeGreaterThan(0);
    expect(places.place).toEqual(all.place);
    expect(places.person).toEqual({ rows: [], values: 0, isWhole: true });
  });

  test('entities are told by the numbers of their values, and by their ids where a number is another\'s', async () => {
    const source = await make();
    let { facets, complete } = await source.facets(EMPTY_FILTER, { rows: 9 });
    for (let tries = 0; !complete && tries < 20; tries += 1) ({ facets, complete } = await source.facets(EMPTY_FILTER, { rows: 9 }));
    const wanted = [...facets.place.rows, ...facets.person.rows].map(({ value: { id }, number }) => ({ id, number }));
    const ids = wanted.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect((await source.entitiesAt(wanted)).map(({ id }) => id)).toEqual(ids);
    const mixed = wanted.map(({ id }, at) => ({ id, number: wanted[(at + 1) % wanted.length]!.number }));
    expect((await source.entitiesAt(mixed)).map(({ id }) => id)).toEqual(ids);
    expect(await source.entitiesAt([{ id: 'loc:nowhere', number: wanted[0]!.number }])).toEqual([]);
  });

  test('entities are found by what they are called, and words completed', async () => {
    const source = await make();
    expect((await source.findEntities('عمان', 3)).map(({ entity }) => entity.id)).toEqual(['loc:amman']);
    expect((await source.findEntities('سل', 3)).map(({ entity }) => entity.id).sort()).toEqual(['org:salam', 'per:salma']);
    expect((await source.suggest('مدار', 5)).map(({ text }) => text)).toContain('مدارس');
  });

  test('articles like one share words with it', async () => {
    const [like] = await (await make()).similar(2, 2);
    expect(like?.article).toBeLessThan(2);
    expect(like?.shared.length).toBeGreaterThan(0);
  });

  test('the marker of a text names its words without searching', async () => {
    expect((await (await make()).marker({ ...EMPTY_FILTER, text: 'المدارس' })).parts[0]?.words).toContain('المدارس');
  });

  test('a question that is no longer of interest is not answered', async () => {
    const source = await make();
    const controller = new AbortController();
    controller.abort();
    await expect(source.search({ filter: EMPTY_FILTER, ...ALL }, controller.signal)).rejects.toThrow();
    await expect(source.facets(EMPTY_FILTER, { rows: 3 }, controller.signal)).rejects.toThrow();
  });
}
