import type { LineFacts } from './line-facts';
import type { Page, Rule, Verdict } from './page';
import { afterEnd } from './rules/after-end';
import { authorBox } from './rules/author-box';
import { authorName } from './rules/author-name';
import { byline } from './rules/byline';
import { clickHeadline } from './rules/click-headline';
import { creditLine } from './rules/credit-line';
import { crumb } from './rules/crumb';
import { dateLine } from './rules/date-line';
import { embed } from './rules/embed';
import { heading } from './rules/heading';
import { headline } from './rules/headline';
import { linesInARow } from './rules/lines-in-a-row';
import { noWords } from './rules/no-words';
import { pageWords } from './rules/page-words';
import { paragraph } from './rules/paragraph';
import { photoCaption } from './rules/photo-caption';
import { relatedLinks } from './rules/related-links';
import { remainder } from './rules/remainder';
import { repeatedLine } from './rules/repeated-line';
import { stockPhrase } from './rules/stock-phrase';
import { stoppedCaption } from './rules/stopped-caption';
import { tagLines } from './rules/tag-lines';
import { tail } from './rules/tail';
import { teaser } from './rules/teaser';
import { titleRepeat } from './rules/title-repeat';
import { topMatter } from './rules/top-matter';
import { wrappedLines } from './rules/wrapped-lines';

/** What a line says of itself, then where the title and the borders of the article are, then what stands between them. The first rule to decide wins. */
export const RULES: readonly Rule[] = [
  noWords,
  repeatedLine,
  stockPhrase,
  tagLines,
  dateLine,
  pageWords,
  embed,
  byline,
  creditLine,
  photoCaption,
  crumb,
  headline,
  titleRepeat,
  wrappedLines,
  authorBox,
  authorName,
  afterEnd,
  relatedLinks,
  clickHeadline,
  teaser,
  stoppedCaption,
  paragraph,
  linesInARow,
  topMatter,
  heading,
  tail,
  remainder,
];

/** Rule that makes the first paragraph the lead. */
export const LEAD_RULE = 'clean.first-paragraph';

/** What every line of a page is, by the ordered rules. */
export function classify(lines: readonly LineFacts[], repeatedLines: ReadonlySet<string>, statedTitle: string | null): readonly Verdict[] {
  let verdicts: readonly (Verdict | null)[] = lines.map(() => null);
  for (const rule of RULES) {
    const page: Page = { lines, verdicts, repeatedLines, statedTitle };
    const decided = rule.decide(page);
    verdicts = verdicts.map((before, index) => {
      const found = decided.get(index);
      return before ?? (found === undefined ? null : { ...found, rule: rule.id });
    });
  }
  return withLead(verdicts.filter((decided) => decided !== null));
}

/** The article's first paragraph, standfirst or not, is its lead. */
function withLead(verdicts: readonly Verdict[]): readonly Verdict[] {
  const first = verdicts.findIndex((decided) => decided.kind === 'body');
  return verdicts.map((decided, index) => (index === first ? { ...decided, kind: 'lead', rule: LEAD_RULE } : decided));
}
