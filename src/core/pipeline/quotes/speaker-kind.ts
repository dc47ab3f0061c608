import type { SpeakerKind } from '../../model/annotation';
import type { Span } from '../../model/span';
import { HIDING, IDENTITY, KEPT_BACK, KEPT_BACK_ALONE, SOME_OF, SPOKESPERSONS } from '../../lexicon/speaker-kinds';
import { BODY_NOUNS } from '../../lexicon/speaker-nouns';
import { PREPOSITIONS } from '../../lexicon/clause-words';
import { fold } from '../../text/fold';
import { indexAfter } from '../../text/ordered-spans';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { plainNoun } from './speaker-noun';

/** Words after a phrase among which its bearer may ask not to be named. */
const HIDING_REACH = 14;
/** As written: ه is a pronoun, ة is not. */
const POSSESSED = /.{3}(?:ه|ها|هم|هما)$/;
const DEFINITE = /^(?:ال|لل)/;

/** What a noun phrase without a name tells of who speaks: an office or body, or a source that is kept back. */
export function kindOfPhrase(paragraph: Paragraph, phrase: Span): SpeakerKind {
  const first = indexAfter(paragraph.tokens, phrase.start);
  // Without what is glued on («للمسؤولين»).
  const key = plainNoun(fold(paragraph.text.slice(phrase.start, paragraph.tokens[first]?.end ?? phrase.start)));
  if (KEPT_BACK.has(key) || SOME_OF.has(key) || paragraph.tokens[first]?.number != null || asksToBeHidden(paragraph, phrase)) return 'unnamed';
  if (SPOKESPERSONS.has(key) || BODY_NOUNS.has(key)) return 'role';
  if (KEPT_BACK_ALONE.has(key)) return 'unnamed';
  // «محاميه»; a glued لل leaves only the noun without its article in the phrase.
  const own = paragraph.tokens[first];
  const belongs = own !== undefined && POSSESSED.test(paragraph.text.slice(own.start, own.end));
  if (key.startsWith('ال') || belongs || paragraph.text.slice(Math.max(0, phrase.start - 2), phrase.start) === 'لل') return 'role';
  return picksOut(paragraph, first, phrase.end) ? 'role' : 'unnamed';
}

/** «وزير الدفاع», «محامي ترامب», not «وزير إسرائيلي» nor «ضابط في الجيش»: a definite noun or a name completes the first one. */
function picksOut(paragraph: Paragraph, first: number, end: number): boolean {
  for (let i = first + 1; i < paragraph.tokens.length; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= end || PREPOSITIONS.has(token.key)) return false;
    if (DEFINITE.test(token.key) && !token.key.startsWith('لل')) return true;
    if (covering(paragraph.mentions, token.start) !== null) return true;
  }
  return false;
}

/** «… الذي طلب عدم الكشف عن هويته». */
function asksToBeHidden(paragraph: Paragraph, phrase: Span): boolean {
  const after = indexAfter(paragraph.tokens, phrase.end);
  let hiding = false;
  for (let i = after; i < after + HIDING_REACH; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || /[.!?؟:]/.test(token.gap)) return false;
    hiding ||= HIDING.has(token.key);
    if (hiding && IDENTITY.has(token.key)) return true;
  }
  return false;
}
