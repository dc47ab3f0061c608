import { SCENE_WORDS } from '../../../lexicon/page/credits';
import { SECTION_WORDS } from '../../../lexicon/page/page-words';
import { fold } from '../../../text/fold';
import { PARAGRAPH_WORDS, type LineFacts } from '../line-facts';
import { lineRule, titleIndex, verdict, type Page } from '../page';
import { isAllPhrases, phraseTokens, phraseTrie } from '../phrase-match';

const sections = phraseTrie(SECTION_WORDS);
const scenes = new Set<string>(SCENE_WORDS.map(fold));
const LONGEST_NAME = 4;
/** «الخرطوم - عثمان الطيب»: a town or a site, and who wrote. */
const DATELINE = /^[^-–—|]{2,30}\s[-–—|]\s([^-–—|:]{4,40})$/u;
const DEFINITE = /^(?:ال|لل|وال|بال)/u;

/** Lines between the title and the first paragraph: a standfirst, else the caption of the picture or the writer's name. */
export const topMatter = lineRule('clean.top-matter', (page) => {
  const title = titleIndex(page);
  const text = page.verdicts.findIndex((decided) => decided?.kind === 'body');
  const known = new Set(page.lines.filter((line) => page.verdicts[line.index]?.kind === 'body' || line.index === title).flatMap((line) => line.tokens));
  return (line) => {
    if (title < 0 || line.index < title || line.index > text) return null;
    if (line.tokens.length <= LONGEST_NAME && isAllPhrases(sections, line.tokens)) return verdict('boilerplate', line.text);
    if (isStandfirst(line, page, text)) return verdict('body');
    return isWriter(line, known) || isDatelineAndWriter(line, known) ? verdict('byline', line.text) : verdict('caption');
  };
});

/** Nothing but the first paragraph may follow, and that must have a paragraph's length: else the paragraph with a stop is the standfirst itself. */
function isStandfirst(line: LineFacts, page: Page, text: number): boolean {
  const isLast = page.verdicts.slice(line.index + 1, text).every((decided) => decided !== null);
  return isLast && line.tokens.length >= PARAGRAPH_WORDS && !line.tokens.some((token) => scenes.has(token));
}

/** A name that the text does not speak of is its writer's; one that it speaks of stands below a picture. */
function isWriter(line: LineFacts, known: ReadonlySet<string>): boolean {
  if (line.tokens.length < 2 || line.tokens.length > LONGEST_NAME || line.clause || line.asks || line.colon) return false;
  return line.tokens.every((token) => !known.has(token)) && !DEFINITE.test(line.tokens[0] ?? '') && /^\p{L}/u.test(line.text);
}

function isDatelineAndWriter(line: LineFacts, known: ReadonlySet<string>): boolean {
  const name = phraseTokens(DATELINE.exec(line.text.slice(0, 80))?.[1] ?? '');
  if (name.length < 2 || name.length > LONGEST_NAME || line.tokens.length > 2 * LONGEST_NAME || line.clause || line.stop || line.asks) return false;
  return !known.has(name.at(-1) ?? '') && !DEFINITE.test(name[0] ?? '');
}
