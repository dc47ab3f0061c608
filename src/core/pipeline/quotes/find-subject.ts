import type { Span } from '../../model/span';
import { ADVERBS, CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/clause-words';
import { ADDRESSING_VERBS, AIMED_VERBS, DESCRIBING_VERBS } from '../../lexicon/relay-words';
import { BODY_NOUNS, MEDIA_HEADS, PERSON_NOUNS } from '../../lexicon/speaker-nouns';
import { WEEKDAYS } from '../../lexicon/time-words';
import type { Cue } from './find-cues';
import { isOutlet } from './outlet';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Subject } from './read-subject';
import { readSubject } from './read-subject';
import { isPersonNoun, isSpeakerNoun } from './speaker-noun';

/** Words back from a verb that its subject may begin at. */
const BACK = 40;
/** Words of a subject among which its place is looked for. */
const PHRASE = 20;
/** Definite nouns that take a feminine verb. */
const FEMININE = /^ال(?:.{3,}(?:ه|ات)|دول|شركات|قوات)$/;
/** Adverbs and dates between a verb and its subject. */
const MOST_ADVERBS = 4;

/** The noun phrase after a verb, adverbs and dates left out. */
export function subjectAfter(paragraph: Paragraph, cue: Cue, limit: number): Subject | null {
  let index = cue.next;
  for (let skipped = 0; skipped < MOST_ADVERBS; skipped += 1) {
    const token = paragraph.tokens[index];
    if (token === undefined || !(ADVERBS.has(token.key) || token.key === 'يوم' || WEEKDAYS.has(token.key))) break;
    index += 1;
  }
  // «قال كل من X وY».
  if (paragraph.tokens[index]?.key === 'كل' && paragraph.tokens[index + 1]?.key === 'من') index += 2;
  const gap = paragraph.tokens[index]?.gap ?? '';
  if (/[:.!?؟؛]/.test(gap)) return null;
  const subject = withoutAddressee(paragraph, cue, readSubject(paragraph, index, limit));
  // «وصف القرار بأنه»: what is judged.
  if (subject?.by === 'word' && DESCRIBING_VERBS.has(bareKey(paragraph, cue))) return null;
  return subject !== null && (subject.by !== 'word' || !/[،,]/.test(gap)) ? subject : (subject === null ? subjectAfterRecipient(paragraph, index, limit) : null);
}

/** True for a verb whose object is the one who is told. */
export function addresses(paragraph: Paragraph, cue: Cue): boolean {
  return ADDRESSING_VERBS.has(bareKey(paragraph, cue));
}

function bareKey(paragraph: Paragraph, cue: Cue): string {
  return (paragraph.tokens[cue.index]?.key ?? '').replace(/^[وف](?=...)/, '');
}

/** True for a verb that may be followed by its object alone («خاطب الجنود»). */
export function takesObject(paragraph: Paragraph, cue: Cue): boolean {
  return addresses(paragraph, cue) || AIMED_VERBS.has(bareKey(paragraph, cue));
}

/** «أنذر رئيس البلدية السكان», «أبلغ مصدر رويترز»: the one who is told stands behind the subject. */
function withoutAddressee(paragraph: Paragraph, cue: Cue, subject: Subject | null): Subject | null {
  if (subject === null || subject.mention !== null || !addresses(paragraph, cue)) return subject;
  // «وحذر الدول من أن»: a feminine noun is no subject of a masculine verb.
  if (cue.form?.agreement === 'm' && cue.form.kind === 'past' && FEMININE.test(subject.head)) return null;
  const inside = within(paragraph.tokens, subject.start, subject.end);
  for (const [at, token] of inside.entries()) {
    const before = inside[at - 1];
    if (before === undefined) continue;
    const mention = covering(paragraph.mentions, token.start);
    const told = MEDIA_HEADS.has(token.key) || (token.key.startsWith('ال') && isSpeakerNoun(token.key) && before.key.startsWith('ال')) || (mention !== null && isOutlet(paragraph, mention));
    if (told) return { ...subject, end: before.end };
  }
  return subject;
}

/** «قال لرويترز مسؤول كبير»: a noun for a speaker after the one spoken to. */
function subjectAfterRecipient(paragraph: Paragraph, index: number, limit: number): Subject | null {
  const token = paragraph.tokens[index];
  if (token === undefined || !/^ل/.test(token.key)) return null;
  for (let i = index + 1; i < index + 5; i += 1) {
    const next = paragraph.tokens[i];
    if (next === undefined || next.start >= limit || /[،,:]/.test(next.gap)) return null;
    const mention = covering(paragraph.mentions, next.start);
    const person = mention !== null && mention.type === 'PER' && mention.start === next.start;
    if (person || (isPersonNoun(next.key) && !next.key.startsWith('ال'))) return readSubject(paragraph, i, limit);
  }
  return null;
}

/** «لكن جيش أوكرانيا قال», «X، المتحدث باسم Y، قال»: the subject at the head of the verb's clause. */
export function subjectBefore(paragraph: Paragraph, cue: Cue, sentence: Span): Subject | null {
  const floor = Math.max(indexAfter(paragraph.tokens, sentence.start), cue.index - BACK);
  let start = floor;
  for (let i = cue.index - 1; i >= floor; i -= 1) {
    const key = paragraph.tokens[i]?.key ?? '';
    if (key === 'الذي' || key === 'التي' || key === 'الذين') {
      if (i === cue.index - 1) return beforeRelative(paragraph, i, cue);
      start = i + 1;
      break;
    }
    if (CLAUSE_OPENERS.has(key)) {
      start = i + 1;
      break;
    }
  }
  while (start < cue.index && (CLAUSE_OPENERS.has(paragraph.tokens[start]?.key ?? '') || ADVERBS.has(paragraph.tokens[start]?.key ?? ''))) start += 1;
  if (start >= cue.index) return null;
  const subject = readSubject(paragraph, start, cue.start);
  if (subject !== null && subject.by !== 'word') return subject;
  const glued = gluedName(paragraph, start);
  if (glued !== null) return glued;
  // A phrase directly before the verb («لوحات إعلانية تقول»), at last one of unknown words («الشواهد السابقة تشير»).
  return nounBefore(paragraph, start, cue) ?? unknownBefore(paragraph, start, cue);
}

/** «وبوتين قال»: a name under a conjunction. */
function gluedName(paragraph: Paragraph, index: number): Subject | null {
  const token = paragraph.tokens[index];
  const mention = token !== undefined && token.key.startsWith('و') ? covering(paragraph.mentions, token.end - 1) : null;
  return token === undefined || mention === null || mention.start !== token.start + 1 ? null : { start: mention.start, end: mention.end, mention, head: token.key, by: 'name' };
}

/** «ما وصفته بـ"…"»: the subject lies outside the relative clause. */
export function isObjectClause(paragraph: Paragraph, cue: Cue): boolean {
  return cue.relative && !/^(?:الذي|التي|الذين)$/.test(paragraph.tokens[cue.index - 1]?.key ?? '');
}

function nounBefore(paragraph: Paragraph, start: number, cue: Cue): Subject | null {
  for (let i = cue.index - 1; i >= start; i -= 1) {
    if (/[،,:؛(]/.test(paragraph.tokens[i + 1]?.gap ?? '')) return null;
    if (PREPOSITIONS.has(paragraph.tokens[i]?.key ?? '')) return null;
    const subject = readSubject(paragraph, i, cue.start);
    if (subject !== null && subject.by !== 'word' && !PREPOSITIONS.has(paragraph.tokens[i - 1]?.key ?? '')) return subject;
  }
  return null;
}

function unknownBefore(paragraph: Paragraph, start: number, cue: Cue): Subject | null {
  const first = paragraph.tokens[start];
  const last = paragraph.tokens[cue.index - 1];
  if (first === undefined || last === undefined || !first.key.startsWith('ال') || !last.key.startsWith('ال')) return null;
  if (/[،,:؛(]/.test(paragraph.text.slice(first.start, cue.start))) return null;
  return { start: first.start, end: last.end, mention: null, head: first.key, by: 'word' };
}

/** «بوتين الذي قال إن»: the noun before the relative pronoun, when the verb agrees with it. */
function beforeRelative(paragraph: Paragraph, index: number, cue: Cue): Subject | null {
  const pronoun = paragraph.tokens[index];
  const mention = pronoun === undefined ? undefined : paragraph.mentions[indexAfter(paragraph.mentions, pronoun.start) - 1];
  if (pronoun === undefined || mention === undefined || paragraph.text.slice(mention.end, pronoun.start).replace(/[\s،,"”»)]/g, '') !== '') return null;
  const agrees = pronoun.key === 'التي' ? cue.form?.agreement === 'f' : pronoun.key === 'الذي' ? cue.form?.agreement === 'm' : cue.form?.agreement === 'p';
  return agrees ? { start: mention.start, end: mention.end, mention, head: '', by: 'name' } : null;
}

/** The first noun phrase of a sentence that can speak and stands under no preposition. */
export function firstSubject(paragraph: Paragraph, sentence: Span, before: number): Subject | null {
  const first = indexAfter(paragraph.tokens, sentence.start);
  for (let i = first; i < first + BACK; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= before) return null;
    const mention = covering(paragraph.mentions, token.start);
    const starts = mention !== null && mention.start === token.start;
    // «وخالد اليوم طبيب».
    const glued = i === first ? gluedName(paragraph, i) : null;
    if (glued?.mention?.type === 'PER') return glued;
    if (!starts && (mention !== null || !isSpeakerNoun(token.key))) continue;
    const governor = i > first ? (paragraph.tokens[i - 1]?.key ?? '') : '';
    if (PREPOSITIONS.has(governor) || ((PERSON_NOUNS.has(governor) || BODY_NOUNS.has(governor)) && !governor.startsWith('ال') && !isAfterComma(token.gap))) continue;
    const subject = readSubject(paragraph, i, Math.min(before, placeAfter(paragraph, i)));
    if (subject !== null) return subject;
  }
  return null;
}

/** «اجتمع الوزراء في باريس»: the place is the verb's, not part of the subject. */
function placeAfter(paragraph: Paragraph, index: number): number {
  const place = paragraph.tokens.slice(index, index + PHRASE).find((token) => token.key === 'في');
  return place?.start ?? Infinity;
}

function isAfterComma(gap: string): boolean {
  return /[،,]/.test(gap);
}
