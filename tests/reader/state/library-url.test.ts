import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { SORTS } from '../../../src/core/search/corpus-source';
import { defaultSort, formatLibrary, libraryHref, parseLibrary } from '../../../src/reader/state/library-url';
import { withFilter, withText } from '../../../src/reader/state/with-filter';
import { filters } from './filters';

// Many cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const states = fc.record({ filter: filters, sort: fc.constantFrom(...SORTS) });

test('every state that fits comes back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const search = formatLibrary(state);
      fc.pre(search.length < 1900);
      expect(parseLibrary(search)).toEqual(state);
      expect(parseLibrary(`?${search}`)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('no string throws, and what it gives has one address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
      const state = parseLibrary(search);
      expect(formatLibrary(state).length).toBeLessThanOrEqual(2000);
      expect(formatLibrary(parseLibrary(formatLibrary(state)))).toBe(formatLibrary(state));
    }),
    { numRuns: 300 },
  );
});

test('an address reads well', () => {
  const search = 'in=passages&place=loc-sudzha&person=per-vladimir-putin&not.place=loc-kyiv&any=person';
  const { filter } = parseLibrary(search);
  expect(filter.scope).toBe('passage');
  expect(filter.facets.place).toEqual({ include: ['loc:sudzha'], exclude: ['loc:kyiv'], match: 'all' });
  expect(filter.facets.person).toEqual({ include: ['per:vladimir-putin'], exclude: [], match: 'any' });
  expect(libraryHref(parseLibrary(''))).toBe('/');
});

test('unknown parameters and values are passed over', () => {
  expect(parseLibrary('utm_source=x&in=nowhere&sort=size&any=weather&place=')).toEqual(parseLibrary(''));
});

test('a value both asked for and refused is asked for', () => {
  expect(parseLibrary('place=loc-x&not.place=loc-x').filter.facets.place).toEqual({ include: ['loc:x'], exclude: [], match: 'all' });
});

test('what is too long is cut at a parameter', () => {
  const many = Array.from({ length: 400 }, (_, i) => `per:name-${i}`);
  const search = formatLibrary({ filter: { scope: 'article', text: '', facets: { person: { include: many, exclude: [], match: 'all' } } }, sort: 'date' });
  expect(search.length).toBeLessThanOrEqual(2000);
  const read = parseLibrary(`${search}&person=per-more&person=${'x'.repeat(100)}`).filter.facets.person?.include ?? [];
  expect(read).toEqual([...many, 'per:more'].filter((id) => read.includes(id)));
  expect(read.length).toBeGreaterThan(100);
});

test('words are ranked, everything else goes by date', () => {
  expect(defaultSort(parseLibrary('q=سودجا').filter)).toBe('relevance');
  expect(defaultSort(parseLibrary('q=+').filter)).toBe('date');
});

test('words as written are asked for by one parameter', () => {
  const { filter } = parseLibrary('q=ترمب&exact=1');
  expect(filter).toEqual({ scope: 'article', text: 'ترمب', asWritten: true, facets: {} });
  expect(parseLibrary('q=ترمب&exact=yes').filter).toEqual({ scope: 'article', text: 'ترمب', facets: {} });
  expect(formatLibrary({ filter, sort: 'relevance' })).toBe(`q=${encodeURIComponent('ترمب')}&exact=1`);
});

test('without words nothing is asked for as written', () => {
  const { filter } = parseLibrary('q=ترمب&exact=1');
  expect(withText(filter, 'بوتين')).toEqual({ ...filter, text: 'بوتين' });
  expect(withText(filter, '')).toEqual({ scope: 'article', text: '', facets: {} });
});

test('an order that nobody chose follows the filter, one that somebody chose stays', () => {
  const bare = parseLibrary('');
  const words = withText(bare.filter, 'بوتين');
  expect(withFilter(bare, words).sort).toBe('relevance');
  expect(withFilter({ ...bare, sort: 'source' }, words).sort).toBe('source');
});
