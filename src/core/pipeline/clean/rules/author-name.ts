import { lineRule, verdict } from '../page';

const LONGEST_NAME = 4;

/** A name alone above the box that begins with it, wherever on the page that stands. */
export const authorName = lineRule('clean.author-name', (page) => {
  const boxes = new Map<string, number>();
  for (const line of page.lines) {
    if (page.verdicts[line.index]?.kind !== 'bio') continue;
    for (let length = 2; length <= LONGEST_NAME; length += 1) boxes.set(line.tokens.slice(0, length).join(' '), line.index);
  }
  return (line) => {
    const isName = line.tokens.length >= 2 && line.tokens.length <= LONGEST_NAME;
    return isName && (boxes.get(line.key) ?? -1) > line.index ? verdict('byline', line.text) : null;
  };
});
