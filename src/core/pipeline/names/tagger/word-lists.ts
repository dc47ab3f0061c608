import { AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES } from '../../../lexicon/given-names';
import { FORCE_BRANCHES, INSTITUTION_ADJECTIVES, INSTITUTION_HEADS, NATIONAL_HEADS } from '../../../lexicon/institution-words';
import type { Knowledge, Sense } from '../../../lexicon/knowledge';
import { MEDIA_HEADS } from '../../../lexicon/media-heads';
import { CALLED_AFTER, FACILITY_HEADS, PLACE_TRIGGERS } from '../../../lexicon/place-words';
import { MATCH_WORDS } from '../../../lexicon/sport-words';
import { SURNAMES } from '../../../lexicon/surnames';
import { WEEKDAYS } from '../../../lexicon/time-words';
import { ADDRESSES, SAYING, TITLES, TITLE_LINKS } from '../../../lexicon/titles';
import type { Trie } from '../../../text/trie';
import { NAME_PARTICLES } from '../word-class';

/** Every listed word, with one bit for each list that holds it. */
export type WordLists = ReadonlyMap<string, number>;

const FIXED = {
  given: GIVEN_NAMES,
  ambiguous: AMBIGUOUS_GIVEN_NAMES,
  surname: SURNAMES,
  title: TITLES,
  address: ADDRESSES,
  saying: SAYING,
  link: TITLE_LINKS,
  place: PLACE_TRIGGERS,
  facility: FACILITY_HEADS,
  after: CALLED_AFTER,
  institution: INSTITUTION_HEADS,
  national: NATIONAL_HEADS,
  adjective: INSTITUTION_ADJECTIVES,
  force: FORCE_BRANCHES,
  medium: MEDIA_HEADS,
  particle: NAME_PARTICLES,
  weekday: WEEKDAYS,
  match: MATCH_WORDS,
} as const satisfies Readonly<Record<string, { readonly keys: () => Iterable<string> }>>;

const LEARNT = ['demonym', 'person', 'town', 'organisation'] as const;

export type ListName = keyof typeof FIXED | (typeof LEARNT)[number];

/** Names of the lists in the order of their bits. */
export const LIST_NAMES: readonly ListName[] = [...Object.keys(FIXED).map((name) => name as keyof typeof FIXED), ...LEARNT];

/** Bit of a list. */
export function bitOf(list: ListName): number {
  return 1 << LIST_NAMES.indexOf(list);
}

/** The lists of the lexicon, with the words of all names that the tables know. */
export function readLists(knowledge: Knowledge): WordLists {
  const words = { PER: new Set<string>(), LOC: new Set<string>(), ORG: new Set<string>() };
  collect(knowledge.names, [], words);
  const bits = new Map<string, number>();
  const lists = [...Object.values(FIXED), knowledge.demonyms, words.PER, words.LOC, words.ORG];
  lists.forEach((list, i) => {
    for (const word of list.keys()) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
}

function collect(node: Trie<Sense>, path: readonly string[], words: Readonly<Record<'PER' | 'LOC' | 'ORG', Set<string>>>): void {
  for (const { entity } of node.values) if (entity !== null) for (const word of path) words[entity.type].add(word);
  for (const [word, next] of node.next) collect(next, [...path, word], words);
}
