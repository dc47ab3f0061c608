import type { Speaker } from '../../model/annotation';
import type { Span } from '../../model/span';
import { ADVERBS, CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/clause-words';
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/speaker-nouns';
import { WEEKDAYS } from '../../lexicon/time-words';
import type { Cue } from './find-cues';
import type { Discourse, Referent } from './discourse';
import { byNoun, byOffice, toReferent } from './discourse';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Subject } from './read-subject';
import { isSpeakerNoun, readSubject } from './read-subject';

/** Words back from a verb that its subject may begin at. */
const BACK = 40;
/** Words of a subject among which its place is looked for. */
const PHRASE = 20;
/** Adverbs and dates between a verb and its subject. */
const MOST_ADVERBS = 4;

/** «الفنانه», «مديره»; «احيت» and «تقود» say the same of whom follows. */
const FEMININE_NOUN = /.{3}ه$/;
const FEMININE_VERB = /^[وف]?[\u0621-\u064a]{2,6}ت$/;

/** A speaker with what a later «وأضاف» needs to know of it. */
export interface Found {
  readonly speaker: Speaker;
  readonly referent: Referent;
}

/** Who speaks at a cue. `limit` is where what was said begins; `previous` the last speaker of the same sentence. */
export function findSpeaker(paragraph: Paragraph, cue: Cue, limit: number, sentence: Span, previous: Referent | null, discourse: Discourse): Found | null {
  const agreement = cue.form?.agreement ?? null;
  if (cue.form?.kind === 'masdar') return reportedBy(paragraph, cue, sentence, discourse) ?? carried(paragraph, previous ?? discourse.topic, true);
  if (cue.form?.kind === 'participle') {
    const subject = previous === null ? firstSubject(paragraph, sentence, cue.start) : null;
    return subject === null ? carried(paragraph, previous ?? discourse.topic, false) : named(paragraph, subject, agreement, discourse);
  }
  const after = subjectAfter(paragraph, cue, limit);
  if (after !== null) return named(paragraph, after, agreement, discourse);
  const before = cue.conjunction || isObjectClause(paragraph, cue) ? null : subjectBefore(paragraph, cue, sentence);
  if (before !== null) return named(paragraph, before, agreement, discourse);
  return carried(paragraph, antecedent(paragraph, cue, sentence, previous, discourse), true);
}

/** The source that an attribution names («وفقًا للسلطات»), at token `index`. */
export function sourceAt(paragraph: Paragraph, index: number, limit: number, discourse: Discourse): Found | null {
  const subject = readSubject(paragraph, index, limit);
  return subject === null || subject.by === 'word' ? null : named(paragraph, subject, null, discourse);
}

/** A noun phrase as a speaker: its name, or the person or body that its noun alone means. */
export function named(paragraph: Paragraph, subject: Subject, agreement: Referent['agreement'], discourse: Discourse): Found {
  const span = { start: subject.start, end: subject.end };
  if (subject.mention !== null) return { speaker: { kind: 'named', entity: subject.mention.entity, span, implicit: false }, referent: toReferent(subject.mention, agreement) };
  const keys = within(paragraph.tokens, subject.start, subject.end).map((token) => token.key);
  const meant = isDefinite(keys) ? (byOffice(discourse, subject.head, keys.slice(1)) ?? (keys.length <= 2 && BODY_NOUNS.has(subject.head) ? byNoun(discourse, subject.head) : null)) : null;
  const entity = meant?.entity ?? null;
  return { speaker: { kind: kindOf(entity), entity, span, implicit: false }, referent: { ...span, entity, type: meant?.type ?? null, block: paragraph.block.index, agreement } };
}

/** What is known of a speaker by its entity alone. */
export function kindOf(entity: Speaker['entity']): Speaker['kind'] {
  return entity === null ? 'role' : 'named';
}

function isDefinite(keys: readonly string[]): boolean {
  return keys.length <= 3 && keys.every((key) => key.startsWith('ال'));
}

/** The speaker carried over from before; its span only when this block names it. */
function carried(paragraph: Paragraph, referent: Referent | null, implicit: boolean): Found | null {
  if (referent === null) return null;
  const span = referent.block === paragraph.block.index ? { start: referent.start, end: referent.end } : null;
  return { speaker: { kind: kindOf(referent.entity), entity: referent.entity, span, implicit: implicit || span === null }, referent };
}

/** The noun phrase after a verb, adverbs and dates left out. */
export function subjectAfter(paragraph: Paragraph, cue: Cue, limit: number): Subject | null {
  let index = cue.next;
  for (let skipped = 0; skipped < MOST_ADVERBS; skipped += 1) {
    const token = paragraph.tokens[index];
    if (token === undefined || !(ADVERBS.has(token.key) || token.key === 'يوم' || WEEKDAYS.has(token.key))) break;
    index += 1;
  }
  const gap = paragraph.tokens[index]?.gap ?? '';
  if (/[:.!?؟؛]/.test(gap)) return null;
  const subject = readSubject(paragraph, index, limit);
  return subject !== null && (subject.by !== 'word' || !/[،,]/.test(gap)) ? subject : (subject === null ? subjectAfterRecipient(paragraph, index, limit) : null);
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
    if (person || (PERSON_NOUNS.has(next.key) && !next.key.startsWith('ال'))) return readSubject(paragraph, i, limit);
  }
  return null;
}

/** «لكن جيش أوكرانيا قال», «X، المتحدث باسم Y، قال»: the subject at the head of the verb's clause. */
function subjectBefore(paragraph: Paragraph, cue: Cue, sentence: Span): Subject | null {
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
  const own = paragraph.tokens[start];
  const stripped = own !== undefined && own.key.startsWith('و') ? covering(paragraph.mentions, own.end - 1) : null;
  const subject = readSubject(paragraph, start, cue.start);
  if (subject !== null && subject.by !== 'word') return subject;
  if (stripped !== null && own !== undefined && stripped.start === own.start + 1) return { start: stripped.start, end: stripped.end, mention: stripped, head: own.key, by: 'name' };
  // A phrase directly before the verb («لوحات إعلانية تقول»), at last one of unknown words («الشواهد السابقة تشير»).
  return nounBefore(paragraph, start, cue) ?? unknownBefore(paragraph, start, cue);
}

/** «ما وصفته بـ"…"»: the subject lies outside the relative clause. */
function isObjectClause(paragraph: Paragraph, cue: Cue): boolean {
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

/** Whom a verb without a subject means: the sentence's last speaker, its subject, or the last one of the text. */
function antecedent(paragraph: Paragraph, cue: Cue, sentence: Span, previous: Referent | null, discourse: Discourse): Referent | null {
  const agreement = cue.form?.agreement ?? null;
  if (previous !== null && agrees(previous, agreement)) return previous;
  const inner = cue.conjunction && cue.index === indexAfter(paragraph.tokens, sentence.start) ? null : firstSubject(paragraph, sentence, cue.start);
  if (inner !== null) {
    const referent = named(paragraph, inner, genderOf(paragraph, inner), discourse).referent;
    if (agrees(referent, agreement)) return referent;
  }
  if (discourse.topic !== null && agrees(discourse.topic, agreement)) return discourse.topic;
  return discourse.speakers.findLast((speaker) => agrees(speaker, agreement)) ?? previous ?? discourse.topic;
}

/** A masculine verb does not go with a subject that had a feminine one, nor a feminine verb with a man. */
function agrees(referent: Referent, agreement: Referent['agreement']): boolean {
  if (agreement === null || referent.agreement === agreement) return true;
  if (referent.agreement === null) return agreement === 'f' ? referent.type !== 'PER' : agreement === 'm' || referent.type !== 'PER';
  return agreement === 'p' || referent.agreement === 'p' ? referent.type !== 'PER' && agreement === 'p' : false;
}

/** A feminine noun or verb before a person's name, or in the phrase itself, shows a woman («أحيت الفنانة …»); null when none does. */
export function genderOf(paragraph: Paragraph, subject: Subject): Referent['agreement'] {
  if (subject.mention?.type !== 'PER') return null;
  if (isSpeakerNoun(subject.head)) return FEMININE_NOUN.test(subject.head) ? 'f' : null;
  const at = indexAfter(paragraph.tokens, subject.start);
  const own = paragraph.tokens[at];
  const before = paragraph.tokens[at - 1];
  if (own === undefined || before === undefined || /[^\s]/.test(own.gap)) return null;
  const isFeminine = (before.key.startsWith('ال') && FEMININE_NOUN.test(before.key)) || FEMININE_VERB.test(before.key);
  return isFeminine ? 'f' : null;
}

/** The first noun phrase of a sentence that can speak and stands under no preposition. */
export function firstSubject(paragraph: Paragraph, sentence: Span, before: number): Subject | null {
  const first = indexAfter(paragraph.tokens, sentence.start);
  for (let i = first; i < first + BACK; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= before) return null;
    const mention = covering(paragraph.mentions, token.start);
    const starts = mention !== null && mention.start === token.start;
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

/** «نقلت الوكالة عن مسؤول قوله إن»: the noun after عن. */
function reportedBy(paragraph: Paragraph, cue: Cue, sentence: Span, discourse: Discourse): Found | null {
  for (let i = cue.index - 1; i >= Math.max(0, cue.index - BACK); i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start < sentence.start) return null;
    if (token.key === 'عن') {
      const subject = readSubject(paragraph, i + 1, cue.start);
      return subject === null ? null : named(paragraph, subject, cue.form?.agreement ?? null, discourse);
    }
  }
  return null;
}
