import * as fc from 'fast-check';
import { FACETS, type FacetName, type FacetValue } from '../../../../src/core/model/corpus';
import { aliasTable } from '../../../../src/core/search/analyze/aliases';
import { writtenWord } from '../../../../src/core/search/analyze/written-word';
import { TIMES, type Filter } from '../../../../src/core/search/filter';
import type { IndexedArticle, IndexedPassage } from '../../../../src/core/search/index/indexed-article';
import type { MemoryCorpus } from '../../../../src/core/search/index/memory-view';

/** Families of words that the analyzer joins and words that it must not, names in several spellings, nationalities, function words. */
const WORDS = [
  ...['القوات', 'قوات', 'والقوات', 'بقواته', 'وزير', 'الوزراء', 'للوزير', 'طريق', 'الطرق', 'بالطريق', 'مدينة', 'المدن', 'ومدن', 'هُدنة', 'هدنة', 'الهُدْنة', 'هجوماً', 'هجوم', 'والهجوم'],
  ...['على', 'في', 'من', 'إلى', 'وفي', 'أن', 'علي', 'وعلي'],
  ...['كييف', 'لكييف', 'موسكو', 'بموسكو', 'أوكرانيا', 'اوكرانيا', 'وأوكرانيا', 'روسيا', 'ترامب', 'ترمب', 'وترامب', 'بوتين', 'رويترز', 'Reuters', 'الكرملين'],
  ...['الروسي', 'روسية', 'والروسية', 'الأوكراني', 'أوكرانية', 'الأمريكي', 'الأميركية'],
  ...['24', '٢٤', 'مسؤول', 'مسئول', 'رؤساء', 'رئيس', 'الرئيس'],
] as const;
const SLIPS = ['القواث', 'موسكوا', 'طر', 'الوز', 'كي', 'رويتز', 'غراب', 'xyz'];

const NAMES: Readonly<Record<string, { readonly facet: FacetName; readonly id: string }>> = {
  كييف: { facet: 'place', id: 'loc:kyiv' },
  موسكو: { facet: 'place', id: 'loc:moscow' },
  أوكرانيا: { facet: 'place', id: 'loc:ukraine' },
  اوكرانيا: { facet: 'place', id: 'loc:ukraine' },
  روسيا: { facet: 'place', id: 'loc:russia' },
  ترامب: { facet: 'person', id: 'per:trump' },
  ترمب: { facet: 'person', id: 'per:trump' },
  بوتين: { facet: 'person', id: 'per:putin' },
  علي: { facet: 'person', id: 'per:ali' },
  رويترز: { facet: 'organisation', id: 'org:reuters' },
  reuters: { facet: 'organisation', id: 'org:reuters' },
  الكرملين: { facet: 'organisation', id: 'org:kremlin' },
};
const DEMONYMS: Readonly<Record<string, string>> = { الروسي: 'loc:russia', روسية: 'loc:russia', والروسية: 'loc:russia', الأوكراني: 'loc:ukraine', أوكرانية: 'loc:ukraine', الأمريكي: 'loc:usa', الأميركية: 'loc:usa' };
const WITHIN: Readonly<Record<string, readonly string[]>> = { 'loc:kyiv': ['loc:ukraine'], 'loc:moscow': ['loc:russia'] };
const PUBLISHERS = ['unknown', 'publisher:a', 'publisher:b'] as const;
/** What articles tell of: a decade by itself, a year without a month and months of it, a month of another year. */
const PERIODS = ['1990-1999', '2022-09', '2025', '2025-03', '2025-04'] as const;
const MONTHS = ['unknown', '2025-03', '2025-04'] as const;
const IDS: Readonly<Record<FacetName, readonly string[]>> = {
  publisher: PUBLISHERS,
  outlet: ['org:reuters'],
  speaker: ['loc:moscow', 'per:putin', 'per:trump'],
  place: ['loc:kyiv', 'loc:moscow', 'loc:russia', 'loc:ukraine'],
  person: ['per:ali', 'per:putin', 'per:trump'],
  organisation: ['org:kremlin', 'org:reuters'],
  date: MONTHS,
};

const values: readonly FacetValue[] = numbered(FACETS.flatMap((facet) => IDS[facet].map((id) => ({ facet, id, ar: null, latin: null, within: [], spellings: [] }))));

const aliases = aliasTable([...new Set(Object.values(NAMES).map(({ id }) => id))].map((id) => ({ id, names: Object.keys(NAMES).filter((name) => NAMES[name]?.id === id).concat(id === 'per:trump' ? ['دونالد ترامب'] : []) })));

/** Words of a passage, which of its names are marked, and whose words it gives, named there or not. */
const passages = (field: IndexedPassage['field'], most: number): fc.Arbitrary<IndexedPassage> =>
  fc.tuple(fc.array(fc.record({ word: fc.constantFrom(...WORDS), marked: fc.integer({ max: 3, min: 0 }) }), { maxLength: most }), fc.option(fc.constantFrom(...IDS.speaker))).map(([words, speaker]): IndexedPassage => {
    const written = words.map(({ word }) => writtenWord(word));
    const names = new Map<string, { readonly facet: FacetName; readonly id: string; readonly places: number[] }>();
    if (speaker !== null && words.length > 0) names.set(`speaker ${speaker}`, { facet: 'speaker', id: speaker, places: [0] });
    words.forEach(({ word, marked }, place) => {
      const name = NAMES[word.toLowerCase().replace(/^[ولب](?=.{4})/u, '')];
      if (name === undefined || marked === 0) return;
      for (const facet of marked === 3 && name.id === 'org:reuters' ? [name.facet, 'outlet' as const] : [name.facet]) {
        const known = names.get(`${facet} ${name.id}`) ?? { facet, id: name.id, places: [] };
        names.set(`${facet} ${name.id}`, known);
        known.places.push(place);
      }
    });
    return { field, words: written, names: [...names.values()], demonyms: words.flatMap(({ word, marked }, place) => (DEMONYMS[word] !== undefined && marked > 0 ? [{ place, of: DEMONYMS[word] }] : [])) };
  });

const articles: fc.Arbitrary<Omit<IndexedArticle, 'card' | 'preview'>> = fc.record({
  values: fc.tuple(fc.constantFrom(...PUBLISHERS), fc.subarray<string>([...MONTHS], { minLength: 1, maxLength: 2 })).map(([publisher, dates]) => [{ facet: 'publisher' as const, id: publisher }, ...dates.map((id) => ({ facet: 'date' as const, id }))]),
  told: fc.subarray([...PERIODS]),
  passages: fc.tuple(passages('title', 4), fc.array(passages('body', 9), { maxLength: 4 })).map(([title, body]) => [title, ...body]),
  aside: fc.array(passages('aside', 5), { maxLength: 2 }),
});

/** Small corpora of few words, so that chance meets every case. */
export const corpora: fc.Arbitrary<MemoryCorpus> = fc.array(articles, { minLength: 1, maxLength: 9 }).map((all) => ({
  articles: all.map((article, number): IndexedArticle => ({ ...article, card: { number, id: `a${number}`, href: '', title: '', titleGenerated: false, publisher: null, date: null, words: 0 }, preview: { lead: '', names: [] } })),
  values,
  aliases,
  record: () => null,
}));

const piece = fc.tuple(fc.constantFrom('', '', '', '', '-', 'OR ', '| '), fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 8 }, { arbitrary: fc.constantFrom(...SLIPS), weight: 2 }), fc.constantFrom('', '', '', '', '', '*')).map((parts) => parts.join(''));
const quotation = fc.tuple(fc.constantFrom('', '', 'OR '), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })).map(([sign, words]) => `${sign}"${words.join(' ')}"`);

const texts = fc.oneof({ arbitrary: fc.constant(''), weight: 1 }, { arbitrary: fc.array(fc.oneof({ arbitrary: piece, weight: 5 }, { arbitrary: quotation, weight: 1 }), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')), weight: 5 });

/** Filters over these words and values, and one value that no corpus has. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    scope: fc.constantFrom('article' as const, 'passage' as const),
    text: texts,
    asWritten: fc.integer({ min: 0, max: 4 }),
    period: fc.option(fc.record({ by: fc.constantFrom(...TIMES), at: fc.constantFrom(...PERIODS, '2022', '1987') }), { freq: 1 }),
    facets: fc.dictionary(fc.constantFrom(...FACETS), fc.record({ marks: fc.array(fc.constantFrom('include', 'exclude', null, null, null), { minLength: 5, maxLength: 5 }), match: fc.constantFrom('any' as const, 'all' as const) }), { maxKeys: 2 }),
  })
  .map(({ scope, text, asWritten, period, facets }): Filter => {
    const chosen = Object.entries(facets).map(([facet, { marks, match }]) => {
      const ids = [...IDS[facet as FacetName], 'nowhere'];
      const of = (mark: string): readonly string[] => ids.filter((_, i) => marks[i] === mark);
      return [facet, { include: of('include'), exclude: of('exclude'), match }] as const;
    });
    const filter = { scope, text, facets: Object.fromEntries(chosen), ...(period === null ? {} : { period }) };
    return asWritten === 0 ? { ...filter, asWritten: true } : filter;
  });

function numbered(drafts: readonly FacetValue[]): readonly FacetValue[] {
  return drafts.map((draft) => (draft.facet === 'place' ? { ...draft, within: (WITHIN[draft.id] ?? []).map((id) => drafts.findIndex((one) => one.facet === 'place' && one.id === id)) } : draft));
}
