import type { Mention, Relay } from '../../model/annotation';
import type { Span } from '../../model/span';
import { foldedSet } from '../../lexicon/folded';
import { mediumNamed } from '../../lexicon/medium-named';
import { CARRYING_VERBS, MEDIA_MODIFIERS, PUBLISHED_BY, SAYING_ADJECTIVES, SAYINGS } from '../../lexicon/relay-words';
import { MEDIA_HEADS } from '../../lexicon/speaker-nouns';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Cue } from './find-cues';
import { addresses } from './find-subject';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { isHead, isOutlet, nameOf } from './outlet';
import { readSubject } from './read-subject';

/** Words back from an outlet among which what was given to it stands («في تصريحات خاصة أجرتها معه قناة»). */
const SAYING_REACH = 5;
/** Words back from a name to its noun («لوكالة الأنباء الروسية "تاس"»). */
const HEAD_REACH = 4;
const AS_TOLD = foldedSet('حسبما ما وفقما بحسبما لما');
const GLUED_TO = /^[وف]?ل/;

/** Outlets and platforms in `frame` through which somebody's words came: spoken to, published by, written on. `besides` is the speaker. */
export function findChannels(paragraph: Paragraph, frame: Span, besides: Span | null, cue: Cue | null): readonly Relay[] {
  const named = within(paragraph.mentions, frame.start, frame.end).flatMap((mention): Relay[] => {
    if (mention.type !== 'ORG' || (besides !== null && mention.start < besides.end && mention.end > besides.start)) return [];
    return isOutlet(paragraph, mention) && leadsTo(paragraph, mention, frame, cue) ? [{ entity: mention.entity, span: { start: mention.start, end: mention.end } }] : [];
  });
  return [...named, ...spokenTo(paragraph, frame, named), ...namelessIn(paragraph, frame)].toSorted((a, b) => a.span.start - b.span.start);
}

/** «أكدت لـ"صدى البلد" أن»: a medium in marks that no table knows. */
function spokenTo(paragraph: Paragraph, frame: Span, named: readonly Relay[]): readonly Relay[] {
  return within(paragraph.recipients, frame.start, frame.end).flatMap(({ start, end }): Relay[] => (named.some(({ span }) => span.start < end && span.end > start) ? [] : [{ entity: null, span: { start, end } }]));
}

/** True when the words before an outlet make it a way that words go: «لوكالة X», «مقابلة مع X», «نشرته X», «على X». */
function leadsTo(paragraph: Paragraph, mention: Mention, frame: Span, cue: Cue | null): boolean {
  const at = indexAfter(paragraph.tokens, mention.start);
  let head = at;
  for (let i = at - 1; i >= at - HEAD_REACH; i -= 1) {
    const key = paragraph.tokens[i]?.key ?? '';
    if (/[،,.:؛(]/.test(paragraph.tokens[i + 1]?.gap ?? '') || !(isHead(key) || MEDIA_MODIFIERS.has(key))) break;
    if (isHead(key)) head = i;
  }
  const own = paragraph.tokens[head];
  const before = paragraph.tokens[head - 1];
  if (own === undefined) return false;
  const glued = GLUED_TO.test(own.key) && (head === at ? own.start < mention.start : !MEDIA_HEADS.has(own.key));
  if (glued || before?.key === 'ل') return true;
  if (before === undefined || before.start < frame.start) return false;
  if (PUBLISHED_BY.has(before.key) || before.key === 'عبر') return true;
  // «صرح الأمير، بحسب وكالة قنا، بأن».
  if (/^(?:ب?حسب|وفق)$/.test(before.key) || (CARRYING_VERBS.has(before.key) && AS_TOLD.has(paragraph.tokens[head - 2]?.key ?? ''))) return true;
  const said = isSaid(paragraph, head - 1, frame);
  if (before.key === 'علي' || before.key === 'في') return said || (before.key === 'علي' && isPlatform(paragraph, mention));
  if (before.key === 'مع' || before.key === 'الي') return said;
  if (own.key.startsWith('ب') && head < at) return said;
  return cue !== null && !/[^\s،,]/.test(own.gap) && before.start > cue.start && addresses(paragraph, cue);
}

function isPlatform(paragraph: Paragraph, mention: Mention): boolean {
  return mediumNamed(nameOf(paragraph, mention))?.kind === 'platform';
}

/** «في تصريحات خاصة لـ», «منشور على حسابه في»: something said or written stands a few words before. */
function isSaid(paragraph: Paragraph, index: number, frame: Span): boolean {
  for (let i = index - 1; i >= index - SAYING_REACH; i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start < frame.start) return false;
    if (SAYINGS.has(token.key) || SAYINGS.has(token.key.slice(1))) return true;
    if (!SAYING_ADJECTIVES.has(token.key) && !/^(?:علي|في|عبر|مع)$/.test(token.key)) return false;
  }
  return false;
}

/** «في كلمة بثها التلفزيون الرسمي»: an outlet that has no name. */
function namelessIn(paragraph: Paragraph, frame: Span): readonly Relay[] {
  return within(paragraph.tokens, frame.start, frame.end).flatMap((token): Relay[] => {
    if (!PUBLISHED_BY.has(token.key)) return [];
    const next = indexAfter(paragraph.tokens, token.start) + 1;
    const first = paragraph.tokens[next];
    if (first === undefined || !(MEDIA_HEADS.has(first.key) || first.key === 'وسائل') || covering(paragraph.mentions, first.start) !== null) return [];
    const subject = readSubject(paragraph, next, frame.end);
    return subject === null || subject.mention !== null || subject.start !== first.start ? [] : [{ entity: null, span: { start: subject.start, end: subject.end } }];
  });
}
