import * as fc from 'fast-check';
import type { Article } from '../../../src/core/model/article';
import type { BlockKind } from '../../../src/core/model/block';
import type { Entity, EntityType } from '../../../src/core/model/entity';
import { namedEntity, type Correction, type NamedEntity } from '../../../src/core/corrections/correction';
import { articleOf } from '../search/article-of';

/** Names that share words and spellings, so that chance meets every case. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'per:ali-hasan': ['علي حسن', 'حسن', 'علی'],
  'per:hasan-ali': ['حسن علي', 'حسنٌ'],
  'loc:amman': ['عمان', 'عمّان'],
  'loc:jordan': ['الأردن'],
  'org:salam': ['سلام', 'السلام'],
  'local:per-00000001': ['أمل'],
};
const WORDS = ['قال', 'في', 'إن', ...Object.values(NAMES).flatMap((spellings) => spellings.filter((one) => !one.includes(' ')))];
/** Every name that may stand in them. */
export const ALL_NAMES: readonly string[] = [...Object.values(NAMES).flat(), 'مجهول'];
const IDS = Object.keys(NAMES);
const ARTICLES = ['a', 'b', 'c'];

const lines = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 4 });
const kinds = fc.array(fc.constantFrom<BlockKind>('body', 'lead', 'heading', 'related'), { minLength: 4, maxLength: 4 });

const publishers = fc.constantFrom<Article['publisher']>(null, publisherNamed('org:salam', 'سلام'), publisherNamed('publisher:paper', 'صحيفة'));

/** Three articles whose words are names now and then, with speakers and outlets among them. */
export const corpora: fc.Arbitrary<readonly Article[]> = fc
  .tuple(...ARTICLES.map((id) => fc.record({ id: fc.constant(id), lines, kinds, quoting: fc.boolean(), publisher: publishers })))
  .map((drafts) => drafts.map(({ id, lines: text, kinds: blocks, quoting, publisher }) => ({ ...quoted(sorted(articleOf(id, text, NAMES, blocks)), quoting), publisher })));

function publisherNamed(id: string, name: string): Article['publisher'] {
  return { id, name, latin: null, evidence: { by: 'rule', id: 'test', words: null, score: null } };
}

function sorted(article: Article): Article {
  const ids = new Set(article.entities.flatMap(({ id }) => [id, ...entityNamed(id).within]));
  const mentions = article.mentions.map((mention) => ({ ...mention, type: entityNamed(mention.entity).type }));
  return { ...article, mentions, entities: [...ids].sort().map(entityNamed) };
}

function quoted(article: Article, quoting: boolean): Article {
  const [first, second] = article.mentions;
  if (!quoting || first === undefined) return article;
  const span = { start: first.start, end: first.end };
  const via = [...(second === undefined ? [] : [{ entity: second.entity, span: { start: second.start, end: second.end } }]), { entity: null, span }];
  const evidence = { by: 'rule' as const, id: 'test', words: null, score: null };
  return {
    ...article,
    quotations: [{ kind: 'direct', block: first.block, content: span, cue: null, stance: 'neutral', speaker: { kind: 'named', entity: first.entity, span, implicit: false }, via, evidence }],
    citations: second === undefined ? [] : [{ entity: second.entity, block: second.block, start: second.start, end: second.end, evidence }],
  };
}

const named: fc.Arbitrary<NamedEntity> = fc.constantFrom(...IDS.map((id) => namedEntity(entityNamed(id))));
const strangers = fc.oneof(named, fc.constant<NamedEntity>({ id: 'per:unheard-of', type: 'PER', ar: 'مجهول', latin: null }));
const spellings = fc.constantFrom(...Object.values(NAMES).flat());
const articles = fc.constantFrom(...ARTICLES);
const scopes = fc.option(articles, { nil: null });
const types = fc.constantFrom<EntityType>('PER', 'LOC', 'ORG');

/** Any correction that a reader might make of such a corpus, and many that he would not. */
export const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant('not-a-name' as const), entity: named, spelling: spellings, article: scopes }),
  fc.record({ kind: fc.constant('other-type' as const), entity: named, type: types, article: scopes }),
  fc.record({ kind: fc.constant('same-as' as const), entity: named, to: strangers, article: scopes }),
  fc.record({ kind: fc.constant('not-same-as' as const), entity: named, spelling: spellings, article: articles, to: fc.option(strangers, { nil: null }) }),
);

export const anyCorrections = fc.array(anyCorrection, { maxLength: 6 });

/** The entity of that id, as these articles know it. */
export function entityNamed(id: string): Entity {
  const type = id.includes('per') ? 'PER' : id.startsWith('loc') ? 'LOC' : 'ORG';
  return { id, type, ar: NAMES[id]?.[0] ?? null, latin: null, description: null, kind: null, within: id === 'loc:amman' ? ['loc:jordan'] : [], coordinates: null, wikidata: null, source: 'test' };
}
