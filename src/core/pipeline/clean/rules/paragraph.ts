import { isSentence } from '../line-facts';
import { lineRule, verdict } from '../page';

const SHORTEST_QUOTE = 6;

/** Running text: it ends as a sentence does, or the whole line is somebody's words. */
export const paragraph = lineRule('clean.paragraph', () => (line) => {
  if (isSentence(line) || line.stop) return verdict('body');
  return line.quoted && line.tokens.length >= SHORTEST_QUOTE ? verdict('body') : null;
});
