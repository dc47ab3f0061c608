import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../src/core/lexicon/common-words';
import { readPlaces } from '../../../src/core/lexicon/gazetteer/read-places';
import type { NamedEntry } from '../../../src/core/lexicon/knowledge';
import { ORGANISATION_ENTRIES, PERSON_ENTRIES } from '../../../src/core/lexicon/named-entries';
import { spellingsOf } from '../../../src/core/lexicon/spellings';
import { fold } from '../../../src/core/text/fold';
import { words } from '../../../src/core/text/words';

const PLACES = readPlaces(readFileSync('src/core/lexicon/gazetteer/places.tsv', 'utf8'));
/** Frequent names that the count of ordinary words took in. */
const NAMES_AMONG_WORDS = ['الكونغرس', 'الويبو'];
/** Seats that stand for who sits there, a river called like a shop. */
const PLACES_TOO = ['org:kremlin', 'org:white-house', 'org:elysee', 'org:amazoncom'];

test('knows at least 480 organisations, each by its own id', () => {
  expect(ORGANISATION_ENTRIES.length).toBeGreaterThanOrEqual(480);
  expect(new Set(ORGANISATION_ENTRIES.map(({ entity }) => entity.id)).size).toBe(ORGANISATION_ENTRIES.length);
});

test('no spelling means two organisations without a mark', () => {
  const claimed = new Map<string, string>();
  for (const [spelling, id] of uncued(ORGANISATION_ENTRIES)) {
    expect(claimed.get(spelling) ?? id, spelling).toBe(id);
    claimed.set(spelling, id);
  }
});

test('no spelling without a mark is an ordinary word', () => {
  expect(uncued(ORGANISATION_ENTRIES).map(([spelling]) => spelling).filter((spelling) => COMMON_WORDS.has(spelling) && !NAMES_AMONG_WORDS.includes(spelling))).toEqual([]);
});

test('no spelling without a mark is a person or a place too', () => {
  const others = new Set([...uncued(PERSON_ENTRIES), ...uncued(PLACES)].map(([spelling]) => spelling));
  expect(uncued(ORGANISATION_ENTRIES).filter(([spelling, id]) => others.has(spelling) && !PLACES_TOO.includes(id))).toEqual([]);
});

test('a part in parentheses may be left out, the mark stays', () => {
  expect(spellingsOf('?حزب الدعوة( الإسلامية)|(حزب )كاديما')).toEqual([
    { text: 'حزب الدعوة', cued: true },
    { text: 'حزب الدعوة الإسلامية', cued: true },
    { text: 'كاديما', cued: false },
    { text: 'حزب كاديما', cued: false },
  ]);
});

function uncued(entries: readonly NamedEntry[]): readonly (readonly [spelling: string, id: string])[] {
  return entries.flatMap(({ entity, spellings }) => spellings.filter(({ cued }) => !cued).map(({ text }) => [words(text).map((word) => fold(word.text)).join(' '), entity.id] as const));
}
