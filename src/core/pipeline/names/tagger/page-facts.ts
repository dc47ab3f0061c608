import type { Board } from '../board';
import type { Page } from '../page';
import { isDefinite } from '../word-class';
import { hashText } from './hash';
import { bitOf } from './word-lists';
import type { WordFacts } from './word-facts';

/** What a model reads of a page: one entry a word. */
export interface PageFacts {
  readonly page: Page;
  readonly words: readonly WordFacts[];
  /** What stands before each word: space, comma, quotation mark …; one entry more, for the end. */
  readonly gaps: readonly number[];
  /** Place of the word in the longest name of the tables that covers it, with that name's type; 0 for none. */
  readonly table: readonly number[];
  /** The same for the claims of the rules. */
  readonly claims: readonly number[];
  /** Hash of the rule that claims the word; 0 for none. */
  readonly rules: readonly number[];
  /** Number of the word whose title reaches here («وزير الدفاع الفرنسي …»); -1 for none. */
  readonly titles: readonly number[];
}

const TYPE_CODE = { PER: 1, LOC: 2, ORG: 3 } as const;
const INSIDE = 4;
const CUED = 8;
const GLUED = 16;
const TITLE = bitOf('title');
const DEMONYM = bitOf('demonym');
const LINK = bitOf('link');
const LONGEST_TITLE = 7;
const SPACES = /^\s+$/;
const END = 10;

/** Marks that tell something of a name beside them, in the order of their codes from 2. */
const MARKS = [/[،,؛;]/, /[.!؟?]/, /:/, /["“”«»„‟]/, /[([]/, /[)\]]/, /[-–‑—]/] as const;

/** Reads a page once the rules have had their turn. */
export function pageFacts(page: Page, board: Board, factsOf: (folded: string) => WordFacts): PageFacts {
  const words = page.folded.map(factsOf);
  const claims = page.tokens.map((_, at) => board.holder(page, at));
  return {
    page,
    words,
    gaps: [...page.tokens.map(({ gap }) => gapCode(gap)), END],
    table: tableCodes(page),
    claims: claims.map((claim, at) => (claim === null ? 0 : TYPE_CODE[claim.type] + (claim.from < at ? INSIDE : 0) + (claim.doubtful ? CUED : 0) + (claim.from === at && claim.start > (page.tokens[at]?.start ?? 0) ? GLUED : 0))),
    rules: claims.map((claim) => (claim === null ? 0 : hashText(claim.rule))),
    titles: titleHeads(page, words),
  };
}

function gapCode(gap: string): number {
  if (SPACES.test(gap)) return gap.includes('\n') ? 1 : 0;
  const mark = MARKS.findIndex((pattern) => pattern.test(gap));
  return mark < 0 ? 2 + MARKS.length : 2 + mark;
}

function tableCodes(page: Page): readonly number[] {
  const codes = new Array<number>(page.tokens.length).fill(0);
  for (let at = 0; at < codes.length; at += 1) {
    const match = page.matches[at];
    const sense = match?.senses[0];
    if (match == null || sense?.entity == null) continue;
    const cued = match.senses.every((one) => one.cued) ? CUED : 0;
    const code = TYPE_CODE[sense.entity.type] + cued + (match.start > (page.tokens[at]?.start ?? 0) ? GLUED : 0);
    for (let i = at; i < at + match.length; i += 1) codes[i] = i === at ? code : TYPE_CODE[sense.entity.type] + cued + INSIDE;
    at += match.length - 1;
  }
  return codes;
}

/** A title reaches over definite words, nationalities and words of office up to the name. */
function titleHeads(page: Page, words: readonly WordFacts[]): readonly number[] {
  let head = -1;
  return words.map((_, at) => {
    const before = words[at - 1];
    const token = page.tokens[at];
    if (before === undefined || token === undefined || !SPACES.test(token.gap)) head = -1;
    else if (((before.lists | before.gluedLists) & TITLE) !== 0) head = at - 1;
    else if (at - head > LONGEST_TITLE || ((before.lists & (DEMONYM | LINK)) === 0 && !isDefinite(page.folded[at - 1] ?? ''))) head = -1;
    return head;
  });
}
