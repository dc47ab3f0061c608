import type { Quotation } from '../../core/model/annotation';
import { overlaps, type Span } from '../../core/model/span';
import type { GoldQuote } from './gold';
import { foundSpan, goldSpan, wordsOf, type Sheet, type SheetParagraph } from './sheet';
import { share, type Tally } from './tally';

/** Two contents are the same quotation when they share this part of the longer one. */
const SAME_CONTENT = 0.8;

export interface QuoteScore {
  readonly tally: Tally;
  /** Shares of the quotations found: right speaker, right kind, right cue. */
  readonly speaker: number;
  readonly kind: number;
  readonly cue: number;
  readonly errors: readonly string[];
}

/** The place of a speaker, where the annotation gives one. */
interface MaybeSpan {
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

interface Pair {
  readonly gold: GoldQuote;
  readonly found: Quotation;
  readonly paragraph: SheetParagraph;
  readonly sheet: Sheet;
}

/** Compares quotations by content, then the speaker, kind and cue of those found. */
export function scoreQuotes(sheets: readonly Sheet[], toGold: ReadonlyMap<string, string>): QuoteScore {
  const results = sheets.map(pairQuotes);
  const pairs = results.flatMap((result) => result.pairs);
  const missed = results.flatMap((result) => result.missed);
  const wrong = results.flatMap((result) => result.wrong);
  const strangers = pairs.filter((pair) => !rightSpeaker(pair, toGold));
  const part = (test: (pair: Pair) => boolean): number => share(pairs.filter(test).length, pairs.length);
  return {
    tally: { right: pairs.length, wrong: wrong.length, missed: missed.length },
    speaker: share(pairs.length - strangers.length, pairs.length),
    kind: part(({ gold, found }) => gold.type === found.kind),
    cue: part(({ gold, found, paragraph, sheet }) => sameOrNeither(spanOf(sheet, paragraph, gold.cue), found.cue && foundSpan(sheet, found.cue, found.block))),
    errors: [...missed, ...wrong, ...strangers.map(strangerLine)],
  };
}

/** Matches the quotations of one seed, the best overlaps first, each once. */
function pairQuotes(sheet: Sheet): { readonly pairs: readonly Pair[]; readonly missed: readonly string[]; readonly wrong: readonly string[] } {
  const wanted = sheet.paragraphs.flatMap((paragraph) => paragraph.gold.quotes.map((gold) => ({ gold, paragraph, span: goldSpan(sheet, paragraph, gold) })));
  const found = sheet.article.quotations.map((quotation) => ({ quotation, span: foundSpan(sheet, quotation.content, quotation.block) }));
  const candidates = wanted
    .flatMap((gold) => found.map((one) => ({ gold, one, same: sameness(gold.span, one.span) })))
    .filter(({ same }) => same >= SAME_CONTENT)
    .sort((a, b) => b.same - a.same);
  const taken = new Set<unknown>();
  const matched = candidates.filter(({ gold, one }) => {
    if (taken.has(gold) || taken.has(one)) return false;
    taken.add(gold).add(one);
    return true;
  });
  return {
    pairs: matched.map(({ gold, one }) => ({ gold: gold.gold, found: one.quotation, paragraph: gold.paragraph, sheet })),
    missed: wanted.filter((gold) => !taken.has(gold)).map(({ gold, paragraph, span }) => `missed ${sheet.file}:${paragraph.gold.line} ${gold.type} quotation «${wordsOf(sheet, span).slice(0, 60)}»`),
    wrong: found.filter((one) => !taken.has(one)).map(({ quotation, span }) => `wrong  ${sheet.file}:${lineOf(sheet, quotation)} ${quotation.kind} quotation «${wordsOf(sheet, span).slice(0, 60)}»`),
  };
}

/** Shared part of the longer of two spans. */
function sameness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(a.end - a.start, b.end - b.start);
}

/** Right: the same entity, or an overlapping name of the speaker; for a source without name or entity, that we name none either. */
function rightSpeaker({ gold, found, paragraph, sheet }: Pair, toGold: ReadonlyMap<string, string>): boolean {
  const wanted = spanOf(sheet, paragraph, gold.speaker);
  const said = found.speaker?.span ? foundSpan(sheet, found.speaker.span, found.block) : null;
  if (wanted !== null && said !== null && overlaps(wanted, said)) return true;
  const entity = found.speaker?.entity ?? null;
  const id = gold.speaker?.id ?? null;
  if (id !== null) return entity !== null && toGold.get(entity) === id;
  return entity === null && (wanted === null || said === null);
}

function spanOf(sheet: Sheet, paragraph: SheetParagraph, span: MaybeSpan | null | undefined): Span | null {
  const { start = null, end = null } = span ?? {};
  return start === null || end === null ? null : goldSpan(sheet, paragraph, { start, end });
}

function sameOrNeither(a: Span | null, b: Span | null): boolean {
  return a === null || b === null ? a === b : overlaps(a, b);
}

function lineOf({ article }: Sheet, { block }: Quotation): number {
  return article.blocks[block]?.line ?? 0;
}

function strangerLine({ gold, found, paragraph, sheet }: Pair): string {
  return `voice  ${sheet.file}:${paragraph.gold.line} ${found.speaker?.entity ?? 'nobody'}, should be ${gold.speaker?.id ?? 'nobody'} «${wordsOf(sheet, goldSpan(sheet, paragraph, gold)).slice(0, 60)}»`;
}
