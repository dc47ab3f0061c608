import type { Connection, PassageRef } from '../connect/connection';
import { independentVoices, type Voice } from '../connect/independent';
import { ownPassages } from '../corpus/passage-blocks';
import type { Block } from '../model/block';
import type { Row, Source, Statement, ToldArticle } from './board';
import { differencesOf, type Wordings } from './differences';
import { repeatsOf } from './repeats-of';
import { sentencesOf } from './sentences-of';
import { sourceId } from './sources-of';
import { tellersOf } from './tellers-of';
import { sharedEntities, topicAlone, topicOf, weigh } from './topic';

/** A passage of an article that was read. */
export interface Place {
  readonly told: ToldArticle;
  /** Its ordinal. */
  readonly passage: number;
  readonly key: string;
}

/** The passages of a row with what ties each to the others. */
export interface TiedPlaces {
  readonly places: readonly Place[];
  readonly ties: readonly (readonly Connection[])[];
  readonly byHand: boolean;
}

/** Finds what ties passages of a row. */
export function tiedPlaces(places: readonly Place[], byHand: boolean): TiedPlaces {
  const here = new Set(places.map(({ told, passage }) => `${told.number} ${passage}`));
  const tiesOf = ({ told, passage }: Place) => told.connections?.connections.filter((connection) => connection.passage === passage && here.has(`${connection.to.article} ${connection.to.passage}`)) ?? [];
  return { places, ties: places.map(tiesOf), byHand };
}

/** Rows with a cell for each source, those that most sources tell first, then those in which they differ. */
export async function layOut(rows: readonly TiedPlaces[], sources: readonly Source[], wordings: Wordings, breathe: () => Promise<void>): Promise<readonly Row[]> {
  const rowsWith = new Map<string, number>();
  for (const { ties } of rows) for (const entity of sharedEntities(ties.flat())) rowsWith.set(entity, (rowsWith.get(entity) ?? 0) + 1);
  const laid: Row[] = [];
  for (const row of rows) {
    laid.push(rowOf(row, sources, rowsWith, wordings));
    await breathe();
  }
  return laid.sort((a, b) => b.voices - a.voices || b.differences.length - a.differences.length);
}

function rowOf({ places, ties, byHand }: TiedPlaces, sources: readonly Source[], rowsWith: ReadonlyMap<string, number>, wordings: Wordings): Row {
  const all = ties.flat();
  const [first] = places;
  const alone = first === undefined ? null : blockOf(first);
  const statements = places.flatMap((place, at) => statementsOf(place, ties[at]?.length === 0 ? all : (ties[at] ?? [])));
  const cells = sources.map(({ id }) => {
    const own = statements.filter(({ told }) => sourceId(told) === id);
    return own.length === 0 ? null : own;
  });
  const repeats = repeatsOf(cells);
  return {
    id: first?.key ?? '',
    passages: places.map(({ key }) => key),
    topic: all.length > 0 || alone === null || first === undefined ? topicOf(all, rowsWith, places.map(({ told }) => told.article)) : topicAlone(first.told.article, alone),
    cells,
    repeats,
    voices: independentVoices(places.map(voiceOf)),
    differences: differencesOf(cells.map((cell, at) => (repeats[at] === null ? cell : null)), wordings),
    byHand,
  };
}

function statementsOf(place: Place, ties: readonly Connection[]): readonly Statement[] {
  const { told, passage, key } = place;
  const block = blockOf(place);
  if (block === null) return [];
  const copyOf = originOf(place);
  return sentencesOf(told.article, block, weigh(ties)).map(({ start, end }) => ({ told, passage, key, start, end, tellers: tellersOf(told.article, { start, end }), copyOf }));
}

/** All that one source tells is one voice with those whom it cites. */
function voiceOf(place: Place): Voice {
  const { told, passage } = place;
  const block = blockOf(place);
  const cited = told.article.citations.filter((citation) => citation.block === block?.index).map(({ entity }) => entity);
  return { origin: originOf(place) ?? { article: told.number, passage }, publisher: told.article.publisher?.id ?? null, cited: [...cited, sourceId(told)] };
}

/** The passage that it copies; null when it copies none. */
function originOf({ told, passage }: Place): PassageRef | null {
  return told.connections?.origins.find((one) => one.passage === passage)?.origin ?? null;
}

function blockOf({ told, passage }: Place): Block | null {
  return ownPassages(told.article)[passage] ?? null;
}
