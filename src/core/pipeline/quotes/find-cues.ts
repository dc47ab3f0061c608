import type { Span } from '../../model/span';
import type { AttributionCue } from '../../lexicon/attribution-cues';
import { attributionsBeginning, COMPLEMENTIZERS, COMPLEMENTIZERS_WITH_PRONOUN } from '../../lexicon/attribution-cues';
import type { ReportingForm } from '../../lexicon/reporting-verbs';
import type { ReportingNoun } from '../../lexicon/reporting-nouns';
import { AGAIN, reportingNoun } from '../../lexicon/reporting-nouns';
import { hasConjunction, reportingForm } from '../../lexicon/reporting-verbs';
import { PREPOSITIONS } from '../../lexicon/clause-words';
import { STANDS, TRAILING, WRITINGS } from '../../lexicon/relay-words';
import { HIDING, IDENTITY } from '../../lexicon/speaker-kinds';
import { isPassive, NEGATIONS, negatedForm, passiveForm } from '../../lexicon/turned-verbs';
import { foldWithMap } from '../../text/fold';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { readSubject } from './read-subject';
import { indexAfter } from '../../text/ordered-spans';

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'ما', 'فيما', 'مما', 'وما', 'لما', 'بما', 'عما', 'كما', 'حسبما', 'وفقما', 'مثلما']);
/** After these a form is a noun: «في بيان», «دون ذكر», «صدور كتب». Prepositions glued on leave no form. */
const NOUN_BEFORE = new Set(['في', 'من', 'على', 'علي', 'الي', 'عن', 'دون', 'بدون', 'كل', 'بعض', 'عده', 'ثلاثه', 'اربعه', 'هذا', 'هذه', 'اي', 'بين', 'مع', 'بلا', 'عدم', 'لا', 'لم', 'لن']);

/** After these a verb without a subject tells what a thing shows. */
const SHOWN = new Set(['ما', 'مما', 'بما', 'وما']);

/** Opens the circumstances of a saying («ردا على سؤال، قال الوزير»), not what is said. */
const FRAME = /^و?(?:ردا|تعليقا|تعقيبا|ف[يى]ما|عندما|حين|اما|لكن|بدوره|بدورها|كذلك|ايضا|لاحقا)$|^[وف]?(?:ب|ل|ك)(?:ال|ا|عد)/;
/** A verb behind what was said takes it as an attribution does. */
const BEHIND: AttributionCue = { words: [], then: 'verb', stance: 'neutral' };

/** «كتب - سامي الحداد:» is a byline. */
const SIGNED = /^كتبت?\s*[-–ـ]/;
const SIGN_REACH = 3;

/** Words after one that hides, among which stands what is hidden («عدم الكشف عن هويته»). */
const HIDING_REACH = 3;

const SHADDA = '\u0651';
const DAMMA = '\u064f';
/** Words between «أعاد» and «التأكيد». */
const AGAIN_REACH = 6;
/** Words between a noun of saying and its clause. */
const NOUN_REACH = 12;
/** Words after «كما قال» among which a clause would make an ordinary report of it. */
const AS_REACH = 25;

/** A word or phrase that may report speech, by its place among the tokens of the paragraph. */
export interface Cue extends Span {
  readonly index: number;
  /** Token after the cue. */
  readonly next: number;
  readonly form: ReportingForm | null;
  /** Set for a noun of saying («تأكيده أن»). */
  readonly noun: ReportingNoun | null;
  readonly attribution: AttributionCue | null;
  /** Nobody is said to have said it («زُعم أن»). */
  readonly passive: boolean;
  /** A conjunction is glued on («وقال»). */
  readonly conjunction: boolean;
  /** Inside a relative clause («التي قال إنها»). */
  readonly relative: boolean;
}

/** Possible cues of a paragraph outside its quotation marks, in order. */
export function findCues(paragraph: Paragraph): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < paragraph.tokens.length; i += 1) {
    const cue = attributionAt(paragraph, i) ?? trailingAt(paragraph, i) ?? verbAt(paragraph, i) ?? nounAt(paragraph, i) ?? writtenAt(paragraph, i);
    if (cue === null || covering(paragraph.marks, cue.start) !== null || covering(paragraph.mentions, cue.start) !== null) continue;
    cues.push(cue);
    i = cue.next - 1;
  }
  return cues;
}

function verbAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  if (token === undefined) return null;
  const denied = NEGATIONS.has(paragraph.tokens[index - 1]?.key ?? '') && token.gap.trim() === '';
  const form = denied ? negatedForm(token.key) : (passiveForm(token.key.replace(/^[وف](?=ق|ي)/, '')) ?? reportingForm(token.key));
  // «يُدعى سالم» is called so; «يدعي» claims.
  if (form === null || (/^[وف]?[يت]دعي$/.test(token.key) && paragraph.text.charAt(token.end - 1) === 'ى')) return null;
  const conjunction = !denied && (hasConjunction(token.key) || (reportingForm(token.key) === null && /^[وف]/.test(token.key)));
  const before = token.gap.trim() === '' ? (paragraph.tokens[index - 1]?.key ?? '') : '';
  if (form.kind !== 'participle' && !conjunction && !denied && NOUN_BEFORE.has(before) && !(before === 'من' && form.object)) return null;
  if (form.ending !== null && !paragraph.text.slice(token.start, token.end).endsWith(form.ending)) return null;
  if (!conjunction && hidesName(paragraph, index + 1)) return null;
  if (form.atOnce && !opensAtOnce(paragraph, index + 1)) return null;
  if (form.company !== null && paragraph.tokens[index + 1]?.key !== form.company && !paragraph.text.slice(token.start, token.end).includes(SHADDA)) return null;
  // Feminine and plural participles are adjectives unless a comma or a conjunction sets them off.
  if (form.kind === 'participle' && form.agreement !== 'm' && !conjunction && !/[،,؛]/.test(token.gap) && !opensAtOnce(paragraph, index + 1) && !(PREPOSITIONS.has(paragraph.tokens[index + 1]?.key ?? '') && opensAtOnce(paragraph, index + 2))) return null;
  if (SIGNED.test(paragraph.text.slice(token.start, token.end + SIGN_REACH))) return null;
  const relative = RELATIVES.has(before);
  // «مما يؤكد أن»: a thing shows it, nobody says it.
  if (SHOWN.has(before) && !form.object && opensAtOnce(paragraph, index + 1)) return null;
  // «ما أعلنته روسيا» is a thing, «ما اعتبره "…"» a judgement.
  if (relative && form.object && form.clause && !token.key.includes('عتبر')) return null;
  const start = conjunction ? token.start + (foldWithMap(paragraph.text.slice(token.start, token.end)).map[1] ?? 0) : token.start;
  const bare = conjunction ? token.key.slice(1) : token.key;
  const passive = passiveForm(bare) !== null || (isPassive(form, bare) && hasDamma(paragraph.text.slice(start, token.end)));
  return { start, end: token.end, index, next: index + 1, form, noun: null, attribution: null, passive, conjunction, relative };
}

/** «مسؤول اشترط عدم ذكر اسمه»: the verb tells what a source asks for himself, not what he says. */
function hidesName(paragraph: Paragraph, index: number): boolean {
  return HIDING.has(paragraph.tokens[index]?.key ?? '') && paragraph.tokens.slice(index + 1, index + 1 + HIDING_REACH).some(({ key }) => IDENTITY.has(key));
}

/** What was said begins here: with أن or a colon. */
function opensAtOnce(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index];
  return token !== undefined && (COMPLEMENTIZERS.has(token.key) || COMPLEMENTIZERS_WITH_PRONOUN.has(token.key) || token.gap.includes(':'));
}

/** A damma on the first letter. */
function hasDamma(word: string): boolean {
  return word.startsWith(DAMMA, 1);
}

/** «جاء في البيان أن»: a writing speaks. */
function writtenAt(paragraph: Paragraph, index: number): Cue | null {
  const [verb, preposition, writing] = [paragraph.tokens[index], paragraph.tokens[index + 1], paragraph.tokens[index + 2]];
  if (verb === undefined || preposition?.key !== 'في' || !WRITINGS.has(writing?.key ?? '')) return null;
  const bare = verb.key.replace(/^[وف](?=...)/, '');
  if (!STANDS.has(bare) || clauseAfter(paragraph, index + 3, NOUN_REACH) === null) return null;
  const form = { kind: 'past', stance: 'neutral', agreement: 'm', clause: true, object: false, ending: null, company: null, atOnce: false } as const;
  const conjunction = bare !== verb.key;
  return { start: verb.start + (conjunction ? 1 : 0), end: preposition.end, index, next: index + 2, form, noun: null, attribution: null, passive: false, conjunction, relative: false };
}

/** A noun of saying: its clause follows at once, or after the one who speaks. */
function nounAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  const noun = token === undefined ? null : reportingNoun(token.key);
  if (token === undefined || noun === null || (/^و?ال/.test(token.key) && !paragraph.tokens.slice(Math.max(0, index - AGAIN_REACH), index).some(({ key }) => AGAIN.has(key.replace(/^[وف](?=....)/, ''))))) return null;
  const clause = clauseAfter(paragraph, index + 1, noun.bearer === 'after' || noun.bearer === 'nobody' ? NOUN_REACH : 2);
  if (clause === null || !isBorne(paragraph, noun, index + 1, clause)) return null;
  const start = reportingNoun(token.key.slice(1)) !== null && /^[وبل]/.test(token.key) && !/^ب(?:زعم|ال)/.test(token.key) ? token.start + 1 : token.start;
  const form = { kind: 'masdar', stance: noun.stance, agreement: 'm', clause: true, object: false, ending: null, company: null, atOnce: false } as const;
  return { start, end: token.end, index, next: index + 1, form, noun, attribution: null, passive: false, conjunction: false, relative: false };
}

/** «إعلان الجيش أن»: nothing stands between the noun and its clause but the one who speaks. */
function isBorne(paragraph: Paragraph, noun: ReportingNoun, from: number, clause: number): boolean {
  if (noun.bearer !== 'after' && noun.bearer !== 'nobody') return true;
  if (clause === from) return noun.bearer === 'nobody';
  const limit = paragraph.tokens[clause]?.start ?? 0;
  const subject = readSubject(paragraph, from, limit);
  return subject !== null && subject.by !== 'word' && indexAfter(paragraph.tokens, subject.end) >= clause;
}

/** The token of a complementizer among the next words of the clause; null when none stands there. */
function clauseAfter(paragraph: Paragraph, from: number, reach: number): number | null {
  for (let i = from; i < from + reach; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || /[.!?؟:؛،,]/.test(token.gap)) return null;
    if (COMPLEMENTIZERS.has(token.key) || COMPLEMENTIZERS_WITH_PRONOUN.has(token.key)) return i;
  }
  return null;
}

function attributionAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  if (token === undefined) return null;
  for (const bare of [token.key, token.key.replace(/^[وف]/, '')]) {
    for (const row of attributionsBeginning(bare)) {
      const matches = row.words.every((word, offset) => (offset === 0 ? bare : paragraph.tokens[index + offset]?.key) === word);
      // «حسب الله» is a name.
      if (!matches || (bare === 'حسب' && paragraph.tokens[index + 1]?.key === 'الله')) continue;
      const last = index + row.words.length - 1;
      const cue = { start: token.start + (token.key.length - bare.length), end: paragraph.tokens[last]?.end ?? token.end, index, next: last + 1, form: null, noun: null, attribution: row, passive: false, conjunction: bare !== token.key, relative: false };
      if (row.then !== 'verb') return cue;
      const verb = reportingForm(paragraph.tokens[last + 1]?.key ?? '');
      // «على ما وصفه بـ"…"» judges a thing.
      // «كما أكد … أن» is an ordinary report; «كما قال …،» at the end of a clause is not.
      if (verb === null || verb.kind === 'participle' || !verb.clause || (row.words[0] === 'كما' && !closes(paragraph, index, last + 2))) continue;
      return { ...cue, end: paragraph.tokens[last + 1]?.end ?? cue.end, next: last + 2, form: verb };
    }
  }
  return null;
}

/** «قُتل سبعة في الغارة، قالت الوزارة.»: a verb and its subject behind what was said, and nothing else. */
function trailingAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  if (token === undefined || !TRAILING.has(token.key) || !/^[،,] *$/.test(token.gap) || !closes(paragraph, index, index + 1)) return null;
  const subject = readSubject(paragraph, index + 1, paragraph.block.end);
  if (subject === null || subject.by === 'word') return null;
  const after = paragraph.tokens[indexAfter(paragraph.tokens, subject.end)];
  const sentence = paragraph.sentences[indexAfter(paragraph.sentences, token.start)];
  const first = paragraph.tokens[indexAfter(paragraph.tokens, sentence?.start ?? paragraph.block.start)]?.key ?? '';
  if (PREPOSITIONS.has(first) || PREPOSITIONS.has(first.slice(1)) || FRAME.test(first)) return null;
  if (after !== undefined && !/[.!?؟]/.test(after.gap) && !PREPOSITIONS.has(after.key)) return null;
  return { start: token.start, end: token.end, index, next: index + 1, form: reportingForm(token.key), noun: null, attribution: BEHIND, passive: false, conjunction: false, relative: false };
}

/** «…، كما قال الوزير.»: nothing is reported after it. */
function closes(paragraph: Paragraph, index: number, from: number): boolean {
  if (index === 0 || /[.!?؟\n]/.test(paragraph.tokens[index]?.gap ?? '')) return false;
  for (let i = from; i < from + AS_REACH; i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || /[.!?؟]/.test(token.gap)) return true;
    if (token.gap.includes(':') || COMPLEMENTIZERS.has(token.key) || COMPLEMENTIZERS_WITH_PRONOUN.has(token.key) || covering(paragraph.marks, token.start) !== null) return false;
  }
  return false;
}
