import type { WordingSet } from '../compare/wording-set';
import { type WordingUse, wordingUses } from '../compare/wording-uses';
import type { PassageRef } from '../connect/connection';
import type { PassageGroup } from '../connect/groups';
import type { Span } from '../model/span';
import type { Board, ToldArticle } from './board';
import type { Wordings } from './differences';
import { layOut, type Place, tiedPlaces } from './lay-out';
import { passageKeys } from './passage-keys';
import { type Regrouping, regroup, type RegroupedRow } from './regroup';
import { sourcesOf } from './sources-of';

/** What a board is made of. */
export interface BoardInput {
  /** In the order in which their columns stand. */
  readonly told: readonly ToldArticle[];
  readonly groups: readonly PassageGroup[];
  readonly acts: readonly Regrouping[];
  /** Keys of the passages that are asked for: a row holds at least one, and one that nobody else tells is a row by itself. Null for all rows that several articles tell. */
  readonly about: ReadonlySet<string> | null;
  readonly wordings: readonly WordingSet[];
}

/** Who says what of what, in some articles: their connected passages as rows, as a reader regrouped them, those that most sources tell first. Piece by piece: `breathe` lets keys and clicks through. */
export async function claimsBoard({ told, groups, acts, about, wordings }: BoardInput, breathe: () => Promise<void>): Promise<Board> {
  const places = new Map(told.flatMap(placesOf).map((place) => [place.key, place]));
  const keys = new Map([...places.values()].map((place) => [refKey({ article: place.told.number, passage: place.passage }), place.key]));
  const found = groups.map(({ passages }) => passages.flatMap((passage) => keys.get(refKey(passage)) ?? [])).filter((passages) => passages.length > 1);
  const { rows, shown } = regroup(found, acts, new Set(places.keys()));
  const wanted = about === null ? rows : withAlone(rows, about, places);
  const tied = wanted.map(({ passages, byHand }) => tiedPlaces(passages.flatMap((key) => places.get(key) ?? []).sort(inOrder), byHand));
  const telling = new Set(tied.flatMap((row) => row.places.map((place) => place.told)));
  const sources = sourcesOf(told.filter((one) => telling.has(one)));
  return { sources, rows: await layOut(tied, sources, usesIn(wordings), breathe), alone: told.filter((one) => !telling.has(one)), regrouped: shown };
}

function placesOf(told: ToldArticle): readonly Place[] {
  return passageKeys(told.article).flatMap((key, passage) => (key === null ? [] : [{ told, passage, key }]));
}

function withAlone(rows: readonly RegroupedRow[], about: ReadonlySet<string>, places: ReadonlyMap<string, Place>): readonly RegroupedRow[] {
  const grouped = new Set(rows.flatMap(({ passages }) => passages));
  const alone = [...places.keys()].filter((key) => about.has(key) && !grouped.has(key)).map((key) => ({ passages: [key], byHand: false }));
  return [...rows.filter(({ passages }) => passages.some((key) => about.has(key))), ...alone];
}

/** Looked for once in each sentence, when first asked for. */
function usesIn(sets: readonly WordingSet[]): Wordings {
  const found = new WeakMap<Span, readonly WordingUse[]>();
  return (article, sentence) => {
    const uses = found.get(sentence) ?? wordingUses(sets, article, [sentence]);
    found.set(sentence, uses);
    return uses;
  };
}

function refKey({ article, passage }: PassageRef): string {
  return `${article} ${passage}`;
}

function inOrder(a: Place, b: Place): number {
  return a.told.number - b.told.number || a.passage - b.passage;
}
