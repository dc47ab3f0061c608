import { CREDITED_MEDIA, PHOTO_OPENINGS, PHOTO_WORDS } from '../../../lexicon/page/credits';
import { fold } from '../../../text/fold';
import { PARAGRAPH_WORDS, type LineFacts } from '../line-facts';
import { firstLongLine, lastSentence, lineRule, verdict, type Verdict } from '../page';
import { isAllPhrases, phraseAt, phraseTokens, phraseTrie } from '../phrase-match';

const media = phraseTrie(CREDITED_MEDIA);
const openings = phraseTrie(PHOTO_OPENINGS);
const photoWords = new Set<string>(PHOTO_WORDS.map(fold));
const LONGEST_CAPTION = 30;
const INNER_STOP = /\p{L}{3}["”»]?\.\s/u;
/** «(أرشيف العائلة)», «(تصوير: …)» */
const ARCHIVE = /^(?:ال)?(?:ارشيف|تصوير)/u;
/** «(رويترز)» or «- أ ف ب» at the end of the line. */
const FINAL_CREDIT = /(?:[([«]([^()[\]«»]{2,40})[)\]»]|\s[-–—|/]\s?([^-–—|/]{2,30}))$/u;

/** A caption by its own words: a photo credit at its end, «أرشيفية», «جانب من», a sign of copyright amid the text. */
export const photoCaption = lineRule('clean.photo-caption', (page) => {
  const last = lastSentence(page);
  const top = firstLongLine(page);
  return (line) => (line.index === top ? null : captionVerdict(line, last));
});

function captionVerdict(line: LineFacts, lastText: number): Omit<Verdict, 'rule'> | null {
  if (line.tokens.length > LONGEST_CAPTION || line.tokens.length < 2 || INNER_STOP.test(line.text)) return null;
  // The last paragraph may end with the agency it comes from.
  const isLast = line.clause && line.tokens.length >= PARAGRAPH_WORDS && line.index > lastText;
  if (isLast) return null;
  if (line.text.startsWith('©')) return verdict(line.index < lastText ? 'caption' : 'boilerplate', '©');
  const credit = FINAL_CREDIT.exec(line.text.slice(-80));
  const name = credit?.[1] ?? credit?.[2] ?? '';
  if (name !== '' && isAllPhrases(media, phraseTokens(name))) return verdict('caption', name);
  if (phraseTokens(name).some((token) => ARCHIVE.test(token))) return verdict('caption', name);
  if (line.stop || line.asks || line.colon) return null;
  const word = line.tokens.find((token) => photoWords.has(token));
  if (word !== undefined) return verdict('caption', word);
  const opening = line.clause ? null : phraseAt(openings, line.tokens, 0);
  return opening === null ? null : verdict('caption', opening.phrase);
}
