import { expect, test } from 'vitest';
import { leadOf, newsArticle, statedDay } from '../../../src/build/prerender/news-article';
import type { ArticleDate } from '../../../src/core/model/article';
import { BECAUSE, sampleArticle } from '../../reader/article/sample-article';

const SITE = { address: null, name: 'إسناد', description: 'قارئ' };
const LINES = [
  ['title', 'بوتين في كورسك'],
  ['lead', 'زار بوتين كورسك، وقال بوتين إن كييف بعيدة.'],
  ['related', 'ترامب يتصل'],
] as const;
const NAMES = { بوتين: ['PER', 'per:vladimir-putin'], كورسك: ['LOC', 'loc:kursk'], كييف: ['LOC', 'loc:kyiv'], ترامب: ['PER', 'per:donald-trump'] } as const;

test('what is not known is not said', () => {
  const data = newsArticle(sampleArticle(LINES, NAMES), SITE);
  expect(Object.keys(data)).toEqual(['@context', '@type', 'headline', 'inLanguage', 'abstract', 'wordCount', 'isPartOf', 'mentions']);
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: 'عنوان', inLanguage: 'ar', abstract: LINES[1][1], isPartOf: { '@type': 'WebSite', name: 'إسناد' } });
});

test('only the names of the article itself are told, most often first, and where they are known elsewhere', () => {
  const { entities, ...article } = sampleArticle(LINES, NAMES);
  const known = entities.map((entity) => (entity.id === 'loc:kyiv' ? { ...entity, ar: 'كييف', latin: 'Kyiv', wikidata: 'Q1899' } : entity));
  const { mentions } = newsArticle({ ...article, entities: known }, SITE) as { readonly mentions: readonly Readonly<Record<string, string>>[] };
  expect(mentions.map((mention) => mention['@type'])).toEqual(['Person', 'Place', 'Place']);
  expect(mentions.at(-1)).toEqual({ '@type': 'Place', name: 'كييف', alternateName: 'Kyiv', sameAs: 'https://www.wikidata.org/wiki/Q1899' });
});

test('a date is told when it is one day that the page states, an address when it is one of the web', () => {
  const date = (part: Partial<ArticleDate>) => sampleArticle(LINES, {}, { date: { from: '2025-03-12', to: '2025-03-12', certainty: 'stated', evidence: BECAUSE, ...part } });
  expect(statedDay(date({}))).toBe('2025-03-12');
  expect(statedDay(date({ certainty: 'editor' }))).toBeNull();
  expect(statedDay(date({ certainty: 'inferred' }))).toBeNull();
  expect(statedDay(date({ to: '2025-03-14' }))).toBeNull();
  const from = (url: string) => newsArticle(sampleArticle(LINES, {}, { provenance: { file: 'x.txt', size: 1, sha256: '00', encoding: 'utf-8', url, author: 'فلان' } }), { ...SITE, address: 'https://example.org/' });
  expect(from('https://example.com/1')).toMatchObject({ isBasedOn: 'https://example.com/1', creditText: 'فلان', url: 'https://example.org/a/sample/' });
  expect(from('javascript:alert(1)')).not.toHaveProperty('isBasedOn');
});

test('an article without paragraphs has no lead', () => {
  expect(leadOf(sampleArticle([['title', 'عنوان']]))).toBeNull();
});
