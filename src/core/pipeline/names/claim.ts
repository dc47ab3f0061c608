import type { Entity, EntityType } from '../../model/entity';
import { fold } from '../../text/fold';
import type { Claim, Page } from './page';

/** What a rule says of the words `from` up to `to`. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  /** Where the name begins, after its proclitics; the first word's beginning when left out. */
  readonly start?: number;
  readonly type: EntityType;
  readonly senses?: readonly Entity[];
  readonly rule: string;
  /** The words that led to it; the name itself when left out. */
  readonly words?: string;
  /** Comparison form where it is not just the words (an article swallowed by لل). */
  readonly name?: string;
  readonly doubtful?: boolean;
}

/** Completes a finding with its offsets and its name in comparison form. */
export function claim(page: Page, finding: Finding): Claim {
  const first = page.tokens[finding.from];
  const last = page.tokens[finding.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no words ${finding.from} to ${finding.to} on a page of ${page.tokens.length}`);
  const start = finding.start ?? first.start;
  const name = finding.name ?? [fold(page.text.slice(start, first.end)), ...page.folded.slice(finding.from + 1, finding.to)].join(' ');
  return {
    page,
    from: finding.from,
    to: finding.to,
    start,
    end: last.end,
    type: finding.type,
    name,
    senses: finding.senses ?? [],
    rule: finding.rule,
    words: finding.words ?? page.text.slice(start, last.end),
    doubtful: finding.doubtful ?? false,
  };
}

/** The words `from` up to `to` as written. */
export function wordsOf(page: Page, from: number, to: number): string {
  const first = page.tokens[from];
  const last = page.tokens[to - 1];
  return first === undefined || last === undefined ? '' : page.text.slice(first.start, last.end);
}
