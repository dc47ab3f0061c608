import { isParagraph, type LineFacts } from '../line-facts';
import { firstSentence, lineRule, titleIndex, verdict } from '../page';

/** Words that the site or the section adds to a repeated title («… - الجزيرة نت»). */
const LONGEST_SUFFIX = 5;
const SHORTEST_TITLE = 4;
/** Share of words in common from which one line says the same as the other. */
const SAME = 0.8;

/** The title once more, as it was, with the site's name, or with a word changed. */
export const titleRepeat = lineRule('clean.title-repeat', (page) => {
  const title = page.lines[titleIndex(page)];
  const text = firstSentence(page);
  return (line) => {
    if (title === undefined || isParagraph(line)) return null;
    return repeats(line, title) || (line.index < text && isPartOf(line, title)) ? verdict('boilerplate', null, title.index) : null;
  };
});

function repeats(line: LineFacts, title: LineFacts): boolean {
  if (line.key === title.key) return true;
  if (title.tokens.length < SHORTEST_TITLE || line.tokens.length < SHORTEST_TITLE) return false;
  if (line.key.startsWith(`${title.key} `)) return line.tokens.length - title.tokens.length <= LONGEST_SUFFIX;
  const own = new Set(line.tokens);
  const theirs = new Set(title.tokens);
  const shared = [...own].filter((token) => theirs.has(token)).length;
  return shared / (own.size + theirs.size - shared) >= SAME;
}

/** Above the text, a clause of the title once more: the title in its shorter or longer form. */
function isPartOf(line: LineFacts, title: LineFacts): boolean {
  const [shorter, longer] = line.tokens.length < title.tokens.length ? [line, title] : [title, line];
  if (!shorter.clause || shorter.tokens.length <= SHORTEST_TITLE || longer.tokens.length > shorter.tokens.length * 2) return false;
  const theirs = new Set(longer.tokens);
  return shorter.tokens.filter((token) => theirs.has(token)).length >= shorter.tokens.length * SAME;
}
