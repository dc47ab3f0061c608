import type { NamedEntry } from '../../core/lexicon/knowledge';
import type { Article } from '../../core/model/article';
import { ENTITY_TYPES, type Entity, type EntityId } from '../../core/model/entity';
import { fold } from '../../core/text/fold';
import { scoreNames, type NameScore } from './score-names';
import { goldSpan, wordsOf, type Sheet } from './sheet';
import { shares, sum, type Shares, type Tally } from './tally';

/** How one annotated seed scores when the tables do not know what it alone names. */
export interface LeftOut {
  readonly file: string;
  /** Latin names of the entities that the tables were left without. */
  readonly removed: readonly string[];
  readonly names: NameShares;
}

/** Persons, places and organisations, and all three together. */
export type NameShares = Readonly<Record<(typeof ENTITY_TYPES)[number] | 'micro', Shares>>;

/** The object that `--leave-one-out --json` prints. */
export interface LeaveOneOut {
  readonly seeds: readonly LeftOut[];
  readonly names: NameShares;
}

/** Compiles the seed of a sheet anew with tables that lack these entities. */
export type CompileWithout = (sheet: Sheet, without: ReadonlySet<EntityId>) => Sheet;

/** Scores each annotated seed without the hand-written entities that no other seed names: how the next article will look. */
export function leaveOneOut(sheets: readonly Sheet[], articles: readonly Article[], entries: readonly NamedEntry[], compile: CompileWithout): { readonly result: LeaveOneOut; readonly errors: readonly string[] } {
  const folds = sheets.map((sheet) => {
    const others = articles.filter(({ id }) => id !== sheet.article.id);
    const without = onlyHere(sheet, others, entries);
    return { sheet, without, score: scoreNames([compile(sheet, new Set(without.map(({ id }) => id)))], 'article') };
  });
  return {
    result: {
      seeds: folds.map(({ sheet, without, score }) => ({ file: sheet.file, removed: without.map(({ id, latin }) => latin ?? id), names: byType([score]) })),
      names: byType(folds.map(({ score }) => score)),
    },
    errors: folds.flatMap(({ score }) => score.errors.filter((line) => !line.includes(' DATE '))),
  };
}

/** Entities of hand-written rows that this seed names, or whose spelling its annotation contains, and that no other seed names. */
export function onlyHere(sheet: Sheet, others: readonly Article[], entries: readonly NamedEntry[]): readonly Entity[] {
  const here = new Set(sheet.article.mentions.map(({ entity }) => entity));
  const elsewhere = new Set(others.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  const annotated = new Set(sheet.paragraphs.flatMap((paragraph) => paragraph.gold.entities.map((entity) => fold(wordsOf(sheet, goldSpan(sheet, paragraph, entity))))));
  const found = entries.filter(({ entity, spellings }) => isHandWritten(entity) && !elsewhere.has(entity.id) && (here.has(entity.id) || spellings.some(({ text }) => annotated.has(fold(text)))));
  return [...new Map(found.map(({ entity }) => [entity.id, entity] as const)).values()];
}

/** Rows of persons and organisations, and places that no reference work states. */
function isHandWritten({ source }: Entity): boolean {
  return source === 'curated';
}

function byType(scores: readonly NameScore[]): NameShares {
  const tally = (type: (typeof ENTITY_TYPES)[number]): Tally => sum(scores.map(({ tallies }) => tallies[type]));
  return { PER: shares(tally('PER')), LOC: shares(tally('LOC')), ORG: shares(tally('ORG')), micro: shares(sum(ENTITY_TYPES.map(tally))) };
}
