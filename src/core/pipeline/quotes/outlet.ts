import type { Mention } from '../../model/annotation';
import type { Span } from '../../model/span';
import { mediumNamed } from '../../lexicon/medium-named';
import { MEDIA_HEADS } from '../../lexicon/speaker-nouns';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Paragraph } from './paragraph';

const GLUED_TO = /^[وف]?ل/;

/** True for a name of the media tables and for one that a noun calls a medium («موقع "X"»). */
export function isOutlet(paragraph: Paragraph, mention: Mention): boolean {
  const inside = within(paragraph.tokens, mention.start, mention.end);
  if (mediumNamed(nameOf(paragraph, mention)) !== null) return true;
  const at = indexAfter(paragraph.tokens, mention.start);
  return MEDIA_HEADS.has(inside[0]?.key ?? '') || isHead(paragraph.tokens[at - 1]?.key ?? '');
}

/** The name of an outlet as the tables write it, folded. */
export function nameOf(paragraph: Paragraph, mention: Span): string {
  const at = indexAfter(paragraph.tokens, mention.start);
  // «للجزيرة»: the second ل stands for the article.
  const article = paragraph.text.slice(Math.max(0, mention.start - 2), mention.start) === 'لل' ? 'ال' : '';
  return article + within(paragraph.tokens, paragraph.tokens[at]?.start ?? mention.start, mention.end).map((token) => (token.start < mention.start ? token.key.slice(mention.start - token.start) : token.key)).join(' ');
}

/** A noun for media, prepositions glued on or not. */
export function isHead(key: string): boolean {
  return MEDIA_HEADS.has(key) || MEDIA_HEADS.has(key.replace(/ت?ها?$/, 'ه')) || MEDIA_HEADS.has(key.replace(GLUED_TO, '')) || MEDIA_HEADS.has(key.slice(1)) || MEDIA_HEADS.has(`ا${key.slice(1)}`);
}
