import { isPassage } from '../../core/model/block';
import { contains, overlaps, type Span } from '../../core/model/span';
import type { GoldEntity } from './gold';
import { foundSpan, goldSpan, wordsOf, type Sheet, type SheetParagraph } from './sheet';
import type { Tally } from './tally';

export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'DATE'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name that was found with the very type of the annotation, and the two ids of what it names. */
export interface LinkedName {
  readonly gold: string;
  readonly found: string;
}

export interface NameScore {
  readonly tallies: Readonly<Record<NameType, Tally>>;
  readonly linked: readonly LinkedName[];
  /** One line for each name that was wrong or missed. */
  readonly errors: readonly string[];
}

interface Found extends Span {
  readonly type: NameType;
  /** Null for a calendar expression. */
  readonly entity: string | null;
}

type Wanted = Span & Pick<GoldEntity, 'optional' | 'alt' | 'id'> & { readonly type: NameType };

/**
 * Names by exact span and type, in the article's own paragraphs or in the others. Names inside names are not scored;
 * an optional name, and whatever overlaps it, counts neither way.
 */
export function scoreNames(sheets: readonly Sheet[], part: 'article' | 'rest'): NameScore {
  const count = { PER: zero(), LOC: zero(), ORG: zero(), DATE: zero() };
  const linked: LinkedName[] = [];
  const errors: string[] = [];
  for (const { sheet, paragraph } of sheets.flatMap((each) => each.paragraphs.map((one) => ({ sheet: each, paragraph: one })))) {
    if (isPassage(paragraph) !== (part === 'article')) continue;
    const wanted = wantedIn(sheet, paragraph);
    const found = foundIn(sheet, paragraph);
    const where = `${sheet.file}:${paragraph.gold.line}`;
    for (const one of found) {
      const match = wanted.find((gold) => same(gold, one) && (gold.type === one.type || gold.alt.includes(one.type)));
      if (match?.optional || (match === undefined && wanted.some((gold) => gold.optional && overlaps(gold, one)))) continue;
      if (match === undefined) errors.push(`wrong  ${where} ${one.type} «${wordsOf(sheet, one)}»`);
      count[match?.type ?? one.type][match === undefined ? 'wrong' : 'right'] += 1;
      if (match?.type === one.type && one.entity !== null) linked.push({ gold: match.id, found: one.entity });
    }
    for (const gold of wanted.filter((one) => !one.optional && !found.some((two) => same(one, two) && (one.type === two.type || one.alt.includes(two.type))))) {
      count[gold.type].missed += 1;
      errors.push(`missed ${where} ${gold.type} «${wordsOf(sheet, gold)}»`);
    }
  }
  return { tallies: count, linked, errors };
}

function zero(): { right: number; wrong: number; missed: number } {
  return { right: 0, wrong: 0, missed: 0 };
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function wantedIn(sheet: Sheet, paragraph: SheetParagraph): readonly Wanted[] {
  return paragraph.gold.entities.flatMap((entity) => {
    const { type } = entity;
    return entity.nested || type === 'MISC' ? [] : [{ ...entity, type, ...goldSpan(sheet, paragraph, entity) }];
  });
}

function foundIn(sheet: Sheet, paragraph: SheetParagraph): readonly Found[] {
  const { mentions, times } = sheet.article;
  const all: readonly Found[] = [
    ...mentions.map((mention) => ({ ...foundSpan(sheet, mention, mention.block), type: mention.type, entity: mention.entity })),
    ...times.map((time) => ({ ...foundSpan(sheet, time, time.block), type: 'DATE' as const, entity: null })),
  ];
  return all.filter((one) => contains(paragraph, one));
}
