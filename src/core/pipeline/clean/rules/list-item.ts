import type { LineFacts } from '../line-facts';
import { openLines, verdict, type Page, type Rule, type Verdict } from '../page';

/** Lines without a stop in a row that make a list rather than headings. */
const SHORTEST_LIST = 3;

/** An item of a list inside the text: a bullet or number before it, or one of several lines without a stop after a colon. */
export const listItem: Rule = {
  id: 'clean.list-item',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    for (const run of runsOfOpenLines(page)) {
      const first = run[0]?.index ?? 0;
      const before = page.verdicts[first - 1];
      const introduced = page.lines[first - 1]?.colon === true && run.length > 1;
      const isList = introduced || (before?.kind === 'body' && run.length >= SHORTEST_LIST && run.every((line) => line.clause || line.bullet));
      const isInside = before !== undefined && page.verdicts.slice(0, first).some((verdictBefore) => verdictBefore?.kind === 'body');
      for (const line of run) if (isInside && (isList || line.bullet)) decided.set(line.index, verdict('body'));
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
