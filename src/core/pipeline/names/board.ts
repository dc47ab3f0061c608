import type { Knowledge } from '../../lexicon/knowledge';
import type { Claim, Page } from './page';

/** What rules may look at: the tables, and what earlier rules claimed. */
export interface Board {
  readonly knowledge: Knowledge;
  /** The claim that holds a token; null when it is free. */
  readonly holder: (page: Page, token: number) => Claim | null;
}

/** One way to find names on a page. Rules never see the claims of their own run. */
export type Rule = (page: Page, board: Board) => readonly Claim[];

/** Collects claims so that no two share a word: who comes first keeps it. */
export class Claims implements Board {
  private readonly held = new Map<Page, (Claim | null)[]>();

  constructor(readonly knowledge: Knowledge) {}

  readonly holder = (page: Page, token: number): Claim | null => this.held.get(page)?.[token] ?? null;

  /** Takes a claim if all its words are free; tells whether it did. */
  add(claim: Claim): boolean {
    const row = this.held.get(claim.page) ?? new Array<Claim | null>(claim.page.tokens.length).fill(null);
    this.held.set(claim.page, row);
    for (let i = claim.from; i < claim.to; i += 1) if (row[i] !== null) return false;
    row.fill(claim, claim.from, claim.to);
    return true;
  }

  /** All claims in reading order. */
  all(): readonly Claim[] {
    return [...this.held.values()].flatMap((row) => row.filter((claim, i): claim is Claim => claim !== null && claim.from === i));
  }
}
