import { align, type Alignment, type Row, type Tie } from '../../../core/compare/align';
import { comparePassages, type Comparison } from '../../../core/compare/compare-passages';
import { wordingTable, type WordingRow } from '../../../core/compare/compare-wording';
import type { WordingSet } from '../../../core/compare/wording-set';
import { wordingUses, type WordingUse } from '../../../core/compare/wording-uses';
import type { ArticleConnections } from '../../../core/connect/connection';
import { ownPassages } from '../../../core/corpus/passage-blocks';
import type { Article } from '../../../core/model/article';
import type { Block } from '../../../core/model/block';
import type { ArticleCard } from '../../../core/model/corpus';

/** An article with all that is needed to compare it. */
export interface Loaded {
  readonly card: ArticleCard;
  readonly article: Article;
  readonly connections: ArticleConnections | null;
}

/** Passages that face each other, compared. */
export interface BothRow {
  readonly kind: 'both';
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  /** Ordinal in `a` of its first passage: what the address names it by. */
  readonly at: number;
  readonly ordinals: readonly number[];
  readonly comparison: Comparison;
  /** True when all of it is told in the same words. */
  readonly copied: boolean;
  /** Passages of `b` in other rows that are like it, too. */
  readonly also: readonly { readonly block: Block; readonly at: number }[];
}

/** Passages that one article alone tells. */
export interface AloneRow {
  readonly kind: 'a' | 'b';
  readonly passages: readonly Block[];
}

/** Two articles laid side by side. */
export interface Compared {
  /** What stands alone between two rows that both tell is one list, of one row of each side at most. */
  readonly rows: readonly (BothRow | readonly AloneRow[])[];
  readonly both: readonly BothRow[];
  /** What the two call one matter, over both in full. */
  readonly wordings: readonly WordingRow[];
}

/** What is needed of an article to lay it beside another. */
type Side = Omit<Loaded, 'card'> & { readonly card: Pick<ArticleCard, 'number'> };

/** Lays two articles side by side, piece by piece: `breathe` lets keys and clicks through. */
export async function compared(a: Side, b: Side, sets: readonly WordingSet[], breathe: () => Promise<void>): Promise<Compared> {
  const uses = { a: await usesOf(a.article, sets, breathe), b: await usesOf(b.article, sets, breathe) };
  const blocks = { a: ownPassages(a.article), b: ownPassages(b.article) };
  const alignment = align(sideOf(a, blocks.a), sideOf(b, blocks.b));
  const rows: (BothRow | AloneRow)[] = [];
  for (const row of alignment.rows) {
    if (row.kind !== 'both') {
      rows.push({ kind: row.kind, passages: picked(blocks[row.kind], row.passages) });
      continue;
    }
    await breathe();
    const facing = { a: picked(blocks.a, row.a), b: picked(blocks.b, row.b) };
    const comparison = comparePassages({ article: a.article, blocks: facing.a }, { article: b.article, blocks: facing.b }, sets);
    rows.push({ kind: 'both', ...facing, at: row.a[0] ?? 0, ordinals: row.a, comparison, copied: row.ties.every(({ kind }) => kind === 'copy'), also: alsoOf(row.a, alignment, blocks.b) });
  }
  return { rows: beside(rows), both: rows.filter((row) => row.kind === 'both'), wordings: wordingTable(sets, uses.a, uses.b) };
}

async function usesOf(article: Article, sets: readonly WordingSet[], breathe: () => Promise<void>): Promise<readonly WordingUse[]> {
  const uses: WordingUse[] = [];
  for (const block of ownPassages(article)) {
    await breathe();
    if (block !== null) uses.push(...wordingUses(sets, article, [block]));
  }
  return uses;
}

/** Puts rows of one side alone that follow each other into one list. */
function beside(rows: readonly (BothRow | AloneRow)[]): Compared['rows'] {
  const found: (BothRow | AloneRow[])[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.kind === 'both') found.push(row);
    else if (Array.isArray(last)) last.push(row);
    else found.push([row]);
  }
  return found;
}

function sideOf({ card, connections }: Side, blocks: readonly (Block | null)[]) {
  return { number: card.number, connections, passages: blocks.flatMap((block, ordinal) => (block === null ? [] : [ordinal])) };
}

function picked(blocks: readonly (Block | null)[], ordinals: readonly number[]): readonly Block[] {
  return ordinals.flatMap((ordinal) => blocks[ordinal] ?? []);
}

function alsoOf(own: readonly number[], { rows, across }: Alignment, blocks: readonly (Block | null)[]): BothRow['also'] {
  const rowOf = (tie: Tie): Row | undefined => rows.find((row) => row.kind === 'both' && row.b.includes(tie.b));
  const like = across.filter((tie) => own.includes(tie.a)).sort((one, other) => one.b - other.b);
  return like.flatMap((tie, index) => {
    const [row, block] = [rowOf(tie), blocks[tie.b] ?? null];
    return tie.b !== like[index - 1]?.b && row?.kind === 'both' && block !== null ? [{ block, at: row.a[0] ?? 0 }] : [];
  });
}
