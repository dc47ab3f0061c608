import { CREDITED_MEDIA } from '../../../lexicon/page/credits';
import type { LineFacts } from '../line-facts';
import { lineRule, verdict } from '../page';
import { phraseAt, phraseTokens, phraseTrie } from '../phrase-match';

const trie = phraseTrie(CREDITED_MEDIA);
/** Place, writer and two media. */
const LONGEST_CREDIT = 10;
const SEPARATOR = /\s[-–—]|[-–—]\s|[|/+،,]/u;
/** «القاهرة (رويترز)» credits; longer words before the brackets say what a picture shows. */
const IN_BRACKETS = /^[^()]{2,30}\([^()]{2,30}\)$/u;
/** «بيروت: «الشرق الأوسط»» */
const TOWN_AND_QUOTED = /^[^:«»"“”]{2,30}:\s?[«"“][^«»"“”]{2,30}[»"”]$/u;
/** A name or a place; more words are a headline with its site behind it. */
const LONGEST_PART = 4;
const PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'من', 'الي', 'علي', 'عن', 'بعد', 'قبل', 'ضد', 'مع', 'بين']);

/** A line that credits media: «الجزيرة نت - وكالات», «لندن - رويترز», «(أ ف ب)». */
export const creditLine = lineRule('clean.credit-line', () => (line) => {
  if (line.stop || line.asks || line.clause || line.tokens.length > LONGEST_CREDIT || line.text.startsWith('©')) return null;
  const media = mediaIn(line);
  if (media === null) return null;
  // «رويترز:» alone may open what it says; «لندن - رويترز:» does not.
  if (media.covered === line.tokens.length && !line.colon) return verdict('byline', media.phrase);
  if (IN_BRACKETS.test(line.text.replace(/\s?:$/u, '')) || TOWN_AND_QUOTED.test(line.text)) return isTown(line, media.covered) ? verdict('byline', media.phrase) : null;
  const parts = line.text.split(SEPARATOR);
  return parts.length > 1 && parts.every(isNameOrPlace) ? verdict('byline', media.phrase) : null;
});

function isTown(line: LineFacts, covered: number): boolean {
  const town = line.tokens.slice(0, line.tokens.length - covered);
  return town.length === 1 || (town.length === 2 && town[1]?.startsWith('ال') === false);
}

function isNameOrPlace(part: string): boolean {
  const tokens = phraseTokens(part);
  return tokens.length <= LONGEST_PART && !tokens.some((token) => PREPOSITIONS.has(token));
}

/** A medium at either end of the line, and how many words media make up. */
function mediaIn(line: LineFacts): { readonly phrase: string; readonly covered: number } | null {
  let covered = 0;
  let edge: string | null = null;
  for (let i = 0; i < line.tokens.length; ) {
    const match = phraseAt(trie, line.tokens, i);
    if (match !== null) {
      covered += match.length;
      if (i === 0 || i + match.length === line.tokens.length) edge = match.phrase;
    }
    i += match?.length ?? 1;
  }
  return edge === null ? null : { phrase: edge, covered };
}
