import { lineRule, verdict } from '../page';

const LONGEST_NAME = 4;

/** A name alone above the box that begins with it. */
export const authorName = lineRule('clean.author-name', (page) => (line) => {
  const below = page.verdicts[line.index + 1]?.kind === 'bio' ? page.lines[line.index + 1] : undefined;
  const isName = line.tokens.length >= 2 && line.tokens.length <= LONGEST_NAME;
  return isName && below?.key.startsWith(`${line.key} `) === true ? verdict('byline', line.text) : null;
});
