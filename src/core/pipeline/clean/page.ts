import type { BlockKind } from '../../model/block';
import { isSentence, type LineFacts } from './line-facts';

const HEADLINE_WORDS = 5;

/** What a rule decided about a line, and on which words. */
export interface Verdict {
  readonly kind: BlockKind;
  /** Rule id, `clean.<name>`. */
  readonly rule: string;
  readonly words: string | null;
  /** Index of the line that this one repeats. */
  readonly repeats: number | null;
}

/** All lines of one seed, with what the rules before have decided: null where nothing yet. */
export interface Page {
  readonly lines: readonly LineFacts[];
  readonly verdicts: readonly (Verdict | null)[];
  /** Keys of lines that several seeds have in common. */
  readonly repeatedLines: ReadonlySet<string>;
  /** The title that an editor states; null when none does. */
  readonly statedTitle: string | null;
}

/** A rule looks at the whole page and decides about lines that no rule before it decided about. Verdicts for others are overlooked. */
export interface Rule {
  readonly id: string;
  readonly decide: (page: Page) => ReadonlyMap<number, Omit<Verdict, 'rule'>>;
}

/** A rule that looks at one line at a time, after it has looked once at the page. */
export function lineRule(id: string, judgeOf: (page: Page) => (line: LineFacts) => Omit<Verdict, 'rule'> | null): Rule {
  return {
    id,
    decide: (page) => {
      const judge = judgeOf(page);
      const decided = new Map<number, Omit<Verdict, 'rule'>>();
      for (const line of page.lines) {
        const verdict = page.verdicts[line.index] === null ? judge(line) : null;
        if (verdict !== null) decided.set(line.index, verdict);
      }
      return decided;
    },
  };
}

/** A verdict that needs no words and repeats nothing. */
export function verdict(kind: BlockKind, words: string | null = null, repeats: number | null = null): Omit<Verdict, 'rule'> {
  return { kind, words, repeats };
}

/** Index of the title line; -1 when the page has none. */
export function titleIndex(page: Page): number {
  return page.verdicts.findIndex((decided) => decided?.kind === 'title');
}

/** Index of the last undecided line that reads as running text; -1 when there is none. */
export function lastSentence(page: Page): number {
  return page.lines.findLastIndex((line) => page.verdicts[line.index] === null && isSentence(line));
}

/** Index of the first undecided line that reads as running text; -1 when there is none. */
export function firstSentence(page: Page): number {
  return page.lines.findIndex((line) => page.verdicts[line.index] === null && isSentence(line));
}

/** Index of the first undecided line that is long enough for a headline; -1 when there is none. */
export function firstLongLine(page: Page): number {
  return page.lines.findIndex((line) => page.verdicts[line.index] === null && line.tokens.length >= HEADLINE_WORDS);
}

/** Undecided lines, in order. */
export function openLines(page: Page): readonly LineFacts[] {
  return page.lines.filter((line) => page.verdicts[line.index] === null);
}
