import type { Article } from '../../src/core/model/article';
import type { Entity } from '../../src/core/model/entity';
import { articleOf } from '../core/search/article-of';

const NAMES = { 'loc:amman': ['عمان', 'عمّان'], 'loc:jordan': ['الأردن'], 'per:salma': ['سلمى'], 'org:salam': ['سلام'] } as const;
const EVIDENCE = { by: 'rule' as const, id: 'test', words: null, score: null };

/** What each article says, its day, and whose page it is. */
const DRAFTS = [
  { id: 'first', day: '2025-01-03', publisher: 'publisher:north', lines: ['وصلت سلمى إلى عمان أمس', 'قالت سلمى إن المدارس تفتح غدا', 'اقرأ أيضا عن الأردن'], kinds: ['body', 'body', 'related'] as const },
  { id: 'second', day: '2025-02-10', publisher: 'publisher:south', lines: ['مدارس عمان تغلق أبوابها', 'وزارة سلام ترحب بالقرار'], kinds: ['body', 'body'] as const },
  { id: 'مقال ثالث'.replace(' ', '-'), day: '2025-02-11', publisher: 'publisher:north', lines: ['زيارة إلى الأردن بعد غياب', 'التقت سلمى رئيسة سلام في الأردن'], kinds: ['body', 'body'] as const },
  { id: 'fourth', day: null, publisher: null, lines: ['السفن تعود إلى الميناء مساء'], kinds: ['body'] as const },
];

/** A few articles with names, dates and publishers, in the order of the corpus. */
export const SAMPLE: readonly Article[] = DRAFTS.map(({ id, day, publisher, lines, kinds }) => {
  const article = articleOf(id, lines, NAMES, kinds);
  const ids = new Set(article.entities.flatMap((entity) => [entity.id, ...withinOf(entity.id)]));
  return {
    ...article,
    entities: [...ids].sort().map(entityNamed),
    date: day === null ? null : { from: day, to: day, certainty: 'stated', evidence: EVIDENCE },
    publisher: publisher === null ? null : { id: publisher, name: publisher, latin: null, evidence: EVIDENCE },
  };
});

function entityNamed(id: string): Entity {
  const type = id.startsWith('per') ? 'PER' : id.startsWith('loc') ? 'LOC' : 'ORG';
  const names: Readonly<Record<string, readonly string[]>> = NAMES;
  return { id, type, ar: names[id]?.[0] ?? null, latin: null, description: null, kind: null, within: withinOf(id), coordinates: null, wikidata: null, source: 'test' };
}

function withinOf(id: string): readonly string[] {
  return id === 'loc:amman' ? ['loc:jordan'] : [];
}
