import { lineRule, verdict } from '../page';

const LONGEST_HEADING = 15;
/** A question or a label may be longer than a plain heading and is told from text by its sign. */
const LONGEST_PLAIN = 11;

/** A short line without a stop between paragraphs. */
export const heading = lineRule('clean.heading', (page) => {
  const first = page.verdicts.findIndex((decided) => decided?.kind === 'body');
  const last = page.verdicts.findLastIndex((decided) => decided?.kind === 'body');
  return (line) => {
    if (first < 0 || line.index < first || line.index > last || line.dots) return null;
    const longest = line.asks || line.colon ? LONGEST_HEADING : LONGEST_PLAIN;
    return line.tokens.length <= longest ? verdict('heading') : null;
  };
});
