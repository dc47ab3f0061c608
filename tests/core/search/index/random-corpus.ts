import fc from 'fast-check';
import type { EntityRecord, FacetValue } from '../../../../src/core/model/corpus';
import { FACETS } from '../../../../src/core/model/corpus';
import { aliasTable } from '../../../../src/core/search/analyze/aliases';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';
import type { IndexedArticle, IndexedPassage, ValueKey } from '../../../../src/core/search/index/indexed-article';

/** Words with clitics, hamza, vowel signs, broken plurals, function words, Latin and digits. */
export const WORDS = ['قوات', 'القوات', 'والقوات', 'للقوات', 'قواتها', 'مدينة', 'المدن', 'مدن', 'وزير', 'الوزراء', 'وزراء', 'هجوماً', 'هجوم', 'الهجوم', 'كُتب', 'كتاب', 'كتب', 'من', 'ومن', 'في', 'إلى', 'على', 'علي', 'بوتين', 'لبوتين', 'روسيا', 'بروسيا', 'روسي', 'الروسية', 'روسيا’s', 'kursk', '2024', 'ترمب', 'ترامب', 'دونالد', 'موسكو', 'أوكرانيا', 'اوكرانيا'] as const;

interface Thing extends ValueKey {
  readonly names: readonly string[];
  readonly within: readonly string[];
}

const THINGS: readonly Thing[] = [
  { facet: 'place', id: 'loc:russia', names: ['روسيا', 'Russia'], within: [] },
  { facet: 'place', id: 'loc:moscow', names: ['موسكو'], within: ['loc:russia'] },
  { facet: 'place', id: 'loc:ukraine', names: ['أوكرانيا'], within: [] },
  { facet: 'person', id: 'per:putin', names: ['فلاديمير بوتين', 'بوتين'], within: [] },
  { facet: 'person', id: 'per:trump', names: ['دونالد ترمب', 'ترامب'], within: [] },
  { facet: 'organisation', id: 'org:tass', names: ['تاس', 'وكالة تاس'], within: [] },
  { facet: 'outlet', id: 'org:tass', names: ['تاس'], within: [] },
  { facet: 'speaker', id: 'per:putin', names: ['فلاديمير بوتين', 'بوتين'], within: [] },
  { facet: 'publisher', id: 'one', names: ['الأولى'], within: [] },
  { facet: 'publisher', id: 'unknown', names: [], within: [] },
  { facet: 'date', id: '2024-08', names: [], within: [] },
  { facet: 'date', id: 'unknown', names: [], within: [] },
];

const NAMED = THINGS.filter(({ facet }) => facet !== 'publisher' && facet !== 'date');

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 });

const passage = (fields: readonly IndexedPassage['field'][]): fc.Arbitrary<IndexedPassage> =>
  fc.record({ field: fc.constantFrom(...fields), words, marks: fc.array(fc.tuple(fc.constantFrom(...NAMED), fc.nat(11)), { maxLength: 3 }), demonyms: fc.array(fc.tuple(fc.nat(11), fc.constantFrom('loc:russia', 'loc:ukraine')), { maxLength: 1 }) }).map(({ field, words: own, marks, demonyms }) => ({
    field,
    words: own,
    names: [...new Map(marks.map(([thing, place]) => [`${thing.facet} ${thing.id}`, { facet: thing.facet, id: thing.id, places: [place] }])).values()],
    demonyms: demonyms.filter(([place]) => place < own.length).map(([place, of]) => ({ place, of })),
  }));

const article = fc.record({
  id: fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z]{1,9}$/)),
  title: passage(['title']),
  own: fc.array(passage(['lead', 'body', 'heading']), { maxLength: 5 }),
  aside: fc.array(passage(['aside']), { maxLength: 2 }),
  publisher: fc.constantFrom('one', 'unknown'),
  date: fc.constantFrom('2024-08', 'unknown'),
  told: fc.subarray(['1990-1999', '2024', '2024-08', '2025-01']),
});

/** Corpora of at most `most` articles, with all that an index is made from. */
export function corpora(most: number): fc.Arbitrary<MemoryCorpus> {
  return fc.uniqueArray(article, { maxLength: most, selector: ({ id }) => id }).map((drafts) => {
    const articles = drafts.map(
      ({ id, title, own, aside, publisher, date, told }, number): IndexedArticle => ({
        card: { number, id, href: `articles/${id}.json`, title: title.words.join(' '), titleGenerated: number % 2 === 0, publisher: null, date: null, words: own.length },
        preview: { lead: own[0]?.words.join(' ') ?? '', names: [] },
        values: [{ facet: 'publisher', id: publisher }, { facet: 'date', id: date }],
        told,
        passages: [title, ...own],
        aside,
      }),
    );
    const values = [...THINGS].sort((a, b) => FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet)).map(valueOf);
    return { articles, values, aliases: aliasTable(NAMED.filter(({ facet }) => facet !== 'outlet' && facet !== 'speaker')), record: recordOf };
  });
}

function valueOf({ facet, id, names, within }: Thing, _: number, all: readonly Thing[]): FacetValue {
  const numbers = within.map((whole) => all.findIndex((other) => other.facet === 'place' && other.id === whole));
  return { facet, id, ar: names[0] ?? null, latin: null, within: numbers, spellings: names.slice(1) };
}

function recordOf(id: string): EntityRecord | null {
  const thing = NAMED.find((one) => one.id === id);
  if (thing === undefined) return null;
  const type = id.startsWith('loc') ? 'LOC' : id.startsWith('per') ? 'PER' : 'ORG';
  return { entity: { id, type, ar: thing.names[0] ?? null, latin: null, description: null, kind: null, within: [...thing.within], coordinates: null, wikidata: null, source: 'test' }, spellings: [], articles: 1, mentions: 1, elsewhere: 0 };
}
