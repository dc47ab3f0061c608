import { expect, test } from 'vitest';
import { chainKey, chainOf } from '../../../src/core/attribution/chain';
import type { Speaker } from '../../../src/core/model/annotation';
import type { Article } from '../../../src/core/model/article';
import { BECAUSE, sampleArticle, sampleQuotation, spanOf } from '../../reader/article/sample-article';

const ARTICLE = sampleArticle([
  ['title', 'عنوان'],
  ['body', 'نقلت شبكة سي إن إن عن وكالة تاس قول مصدر أمني إن المدينة سقطت'],
  ['body', 'وأضاف أن القتال مستمر'],
]);
const PUBLISHER: Article['publisher'] = { id: 'org:cnn', name: 'سي إن إن', latin: 'CNN', evidence: BECAUSE };
const SOURCE: Speaker = { kind: 'unnamed', entity: null, span: spanOf(ARTICLE.text, 'مصدر أمني'), implicit: false };
const CNN = { entity: 'org:cnn', span: spanOf(ARTICLE.text, 'شبكة سي إن إن') };
const TASS = { entity: 'org:tass', span: spanOf(ARTICLE.text, 'وكالة تاس') };

const quotation = (more: Parameters<typeof sampleQuotation>[2]) => sampleQuotation(ARTICLE, 'المدينة سقطت', more);
const told = (article: Article, one: Article['quotations'][number]) => chainOf(article, one).map(({ role, voice }) => [role, voice.entity, voice.words]);

test('a chain goes from the page through those who relay the words to whoever said them, as the text writes them', () => {
  expect(told(ARTICLE, quotation({ speaker: SOURCE, via: [CNN, TASS] }))).toEqual([
    ['publisher', null, null],
    ['outlet', 'org:cnn', 'شبكة سي إن إن'],
    ['outlet', 'org:tass', 'وكالة تاس'],
    ['speaker', null, 'مصدر أمني'],
  ]);
});

test('a page that relays its own publisher names it once', () => {
  expect(told({ ...ARTICLE, publisher: PUBLISHER }, quotation({ speaker: SOURCE, via: [CNN, TASS] })).map(([role, , words]) => [role, words])).toEqual([
    ['publisher', 'سي إن إن'],
    ['outlet', 'وكالة تاس'],
    ['speaker', 'مصدر أمني'],
  ]);
});

test('an outlet that speaks for itself is the speaker alone', () => {
  const itself: Speaker = { kind: 'named', entity: 'org:tass', span: TASS.span, implicit: false };
  expect(told(ARTICLE, quotation({ speaker: itself, via: [TASS] }))).toEqual([['publisher', null, null], ['speaker', 'org:tass', 'وكالة تاس']]);
});

test('words without a source end with nobody', () => {
  expect(told(ARTICLE, quotation({ speaker: null }))).toEqual([['publisher', null, null], ['speaker', null, null]]);
});

test('a source carried over is told in the words that named it last, and only so when no known name is carried', () => {
  const carried: Speaker = { kind: 'unnamed', entity: null, span: null, implicit: true };
  const later = sampleQuotation(ARTICLE, 'القتال مستمر', { speaker: carried });
  const article = { ...ARTICLE, quotations: [quotation({ speaker: SOURCE }), later] };
  expect(told(article, later).at(-1)).toEqual(['speaker', null, 'مصدر أمني']);
  expect(told({ ...ARTICLE, quotations: [later] }, later).at(-1)).toEqual(['speaker', null, null]);
  const role = sampleQuotation(ARTICLE, 'القتال مستمر', { speaker: { ...carried, kind: 'role' } });
  expect(told({ ...article, quotations: [quotation({ speaker: SOURCE }), role] }, role).at(-1)).toEqual(['speaker', null, null]);
  const known = sampleQuotation(ARTICLE, 'القتال مستمر', { speaker: { ...carried, kind: 'named', entity: 'per:x' } });
  expect(told({ ...article, quotations: [quotation({ speaker: SOURCE }), known] }, known).at(-1)).toEqual(['speaker', 'per:x', null]);
});

test('quotations that came the same way have one key', () => {
  const [one, other, relayed] = [quotation({ speaker: SOURCE }), quotation({ speaker: SOURCE, stance: 'denies' }), quotation({ speaker: SOURCE, via: [TASS] })].map((each) => chainKey(chainOf(ARTICLE, each)));
  expect(one).toBe(other);
  expect(one).not.toBe(relayed);
});
