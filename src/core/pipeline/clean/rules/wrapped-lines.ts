import type { LineFacts } from '../line-facts';
import { openLines, verdict, type Page, type Rule, type Verdict } from '../page';

/** Units of the longest line of a page that somebody broke by hand or by a mail program. */
const WIDEST = 110;
/** So much of the width a line fills, the next line's first word with it. */
const FILLED = 0.75;
/** Lines that go on, and paragraphs that end, from which a page is taken for a broken one. */
const FEWEST = 4;
const FEWEST_PARAGRAPHS = 2;
/** Share of the lines without a stop that fill the width. */
const MOST = 0.7;

/** Paragraphs broken over several lines: all but the last line of each are as wide as the next word allows. */
export const wrappedLines: Rule = {
  id: 'clean.wrapped-lines',
  decide: (page) => {
    const decided = new Map<number, Omit<Verdict, 'rule'>>();
    const open = openLines(page);
    const width = open.reduce((widest, line) => Math.max(widest, line.text.length), 0);
    if (width > WIDEST) return decided;
    const paragraphs = brokenParagraphs(page, width);
    const lines = paragraphs.flat();
    const unstopped = open.filter((line) => !line.stop).length;
    const goingOn = lines.length - paragraphs.length;
    if (goingOn < FEWEST || paragraphs.length < FEWEST_PARAGRAPHS || goingOn < unstopped * MOST) return decided;
    for (const line of lines) decided.set(line.index, verdict('body'));
    return decided;
  },
};

/** Runs of undecided lines that fill the width, each with the line that ends with a stop. */
function brokenParagraphs(page: Page, width: number): readonly (readonly LineFacts[])[] {
  const found: LineFacts[][] = [];
  let run: LineFacts[] = [];
  for (const line of page.lines) {
    if (page.verdicts[line.index] !== null) run = [];
    else if (line.stop) {
      if (run.length > 0) found.push([...run, line]);
      run = [];
    } else run = fills(line, page.lines[line.index + 1], width) ? [...run, line] : [];
  }
  return found;
}

function fills(line: LineFacts, next: LineFacts | undefined, width: number): boolean {
  const word = next?.text.split(' ', 1)[0] ?? '';
  return !line.asks && !line.bullet && line.text.length + 1 + word.length >= width * FILLED;
}
