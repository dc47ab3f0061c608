import type { Speaker } from '../../model/annotation';
import type { Span } from '../../model/span';
import { BODY_NOUNS } from '../../lexicon/speaker-nouns';
import type { Cue } from './find-cues';
import type { Discourse, Referent } from './discourse';
import { byNoun, byOffice, toReferent } from './discourse';
import { addresses, firstSubject, isObjectClause, subjectAfter, subjectBefore } from './find-subject';
import type { Paragraph } from './paragraph';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Subject } from './read-subject';
import { readSubject } from './read-subject';
import { isSpeakerNoun } from './speaker-noun';
import { kindOfPhrase } from './speaker-kind';

/** Words back from a noun of saying that its source may stand at. */
const BACK = 40;
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
    const { topic } = discourse;
    // «…، لكن المتحدث نفى ذلك، مؤكدا أن»: the verb before has just named its subject.
    const isNear = topic !== null && topic.block === paragraph.block.index && topic.start >= sentence.start;
    const subject = previous === null && !isNear ? firstSubject(paragraph, sentence, cue.start) : null;
    return subject === null ? carried(paragraph, previous ?? topic, false) : named(paragraph, subject, agreement, discourse);
  }
  const after = subjectAfter(paragraph, cue, limit);
  const before = cue.conjunction || isObjectClause(paragraph, cue) || (after !== null && !addresses(paragraph, cue)) ? null : subjectBefore(paragraph, cue, sentence);
  // «أن الجيش أبلغ الوسطاء بأن»: whoever is told stands after the verb.
  if (after !== null && (before === null || indexAfter(paragraph.tokens, before.end) !== cue.index)) return named(paragraph, after, agreement, discourse);
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
  const kind = entity === null ? kindOfPhrase(paragraph, span) : 'named';
  return { speaker: { kind, entity, span, implicit: false }, referent: { ...span, kind, entity, type: meant?.type ?? null, block: paragraph.block.index, agreement, via: [] } };
}

function isDefinite(keys: readonly string[]): boolean {
  return keys.length <= 3 && keys.every((key) => key.startsWith('ال'));
}

/** The speaker carried over from before; its span only when this block names it. */
export function carried(paragraph: Paragraph, referent: Referent | null, implicit: boolean): Found | null {
  if (referent === null) return null;
  const span = referent.block === paragraph.block.index ? { start: referent.start, end: referent.end } : null;
  return { speaker: { kind: referent.kind, entity: referent.entity, span, implicit: implicit || span === null }, referent };
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

/** «نقلت الوكالة عن مسؤول قوله إن»: the noun after عن. */
export function reportedBy(paragraph: Paragraph, cue: Cue, sentence: Span, discourse: Discourse): Found | null {
  for (let i = cue.index - 1; i >= Math.max(0, cue.index - BACK); i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start < sentence.start) return null;
    // «نسبت الصحيفة إلى مسؤول قوله».
    if (token.key === 'عن' || (token.key === 'الي' && ascribes(paragraph, i))) {
      const subject = readSubject(paragraph, i + 1, cue.start);
      return subject === null ? null : named(paragraph, subject, cue.form?.agreement ?? null, discourse);
    }
  }
  return null;
}

/** A verb of ascribing stands a few words before. */
function ascribes(paragraph: Paragraph, index: number): boolean {
  return paragraph.tokens.slice(Math.max(0, index - 6), index).some(({ key }) => /^و?[يت]?نسبت?$/.test(key));
}
