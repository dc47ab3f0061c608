import type { LineFacts } from '../line-facts';
import { openLines, titleIndex, verdict, type Page, type Rule, type Verdict } from '../page';

/** A heading is short and alone: several longer lines in a row are links to other pages. */
const SHORTEST_LINK = 6;
const NUMBERED = /^[\d٠-٩]/u;
const LONGEST_HEAD = 8;

/** Several lines without a stop in a row: items of a list when they have bullets or follow a colon, else links amid the text. */
export const linesInARow: Rule = {
  id: 'clean.lines-in-a-row',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    const title = titleIndex(page);
    const firstText = page.verdicts.findIndex((found) => found?.kind === 'body');
    const lastText = page.verdicts.findLastIndex((found) => found?.kind === 'body');
    for (const run of runsOfOpenLines(page)) {
      const first = run[0]?.index ?? 0;
      // One line below a sentence that ends with a colon is what somebody said or wrote.
      const isList = page.lines[first - 1]?.colon === true && (run.length > 1 || page.verdicts[first - 1]?.kind === 'body');
      const isInside = firstText >= 0 && first > firstText;
      const isLinks = isInside && first < lastText && !isList && run.length > 1 && run.every((line) => line.tokens.length >= SHORTEST_LINK && !line.bullet);
      if (isHead(run, page)) continue;
      for (const line of run) {
        if (line.bullet ? first > title : isInside && isList) decided.set(line.index, verdict('body'));
        else if (isLinks) decided.set(line.index, verdict('related'));
      }
    }
    return decided;
  },
};

/** Undecided lines that follow one another. */
function runsOfOpenLines(page: Page): readonly (readonly LineFacts[])[] {
  const found: LineFacts[][] = [];
  for (const line of openLines(page)) {
    const run = found.at(-1);
    if (run?.at(-1)?.index === line.index - 1) run.push(line);
    else found.push([line]);
  }
  return found;
}

/** «1. ما سد النهضة؟» alone above a paragraph heads it; several in a row are a list. */
function isHead(run: readonly LineFacts[], page: Page): boolean {
  const [line] = run;
  if (line === undefined || run.length > 1 || !line.bullet || page.lines[line.index - 1]?.colon === true) return false;
  return page.verdicts[line.index + 1]?.kind === 'body' && (line.asks || (NUMBERED.test(line.text) && line.tokens.length <= LONGEST_HEAD && !line.clause));
}
