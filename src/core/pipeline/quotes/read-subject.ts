import type { Mention } from '../../model/annotation';
import type { Span } from '../../model/span';
import { reportingForm } from '../../lexicon/reporting-verbs';
import { DEFINITE_UNITS, MODIFIERS, SHIFTS, WEEKDAYS } from '../../lexicon/time-words';
import { CHARGED, ENVOYS, OCCASIONS, OFFICE_ADJECTIVES, PHRASE_END, PREPOSITIONS, SENT_TO } from '../../lexicon/clause-words';
import { reportingNoun } from '../../lexicon/reporting-nouns';
import { CALLED, PARTITIVES, PRIVY } from '../../lexicon/speaker-kinds';
import { BODY_NOUNS, COURTESY, MASCULINE_BODIES, MEDIA_HEADS, POSSESSED_BODIES } from '../../lexicon/speaker-nouns';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { indexAfter, within } from '../../text/ordered-spans';
import { isPersonNoun, isSpeakerNoun } from './speaker-noun';

/** Longest subject, in words. */
const LONGEST_SUBJECT = 18;
/** Words ahead among which the name of a title's bearer stands: «المتحدث الرسمي باسم الهيئة سامي الحداد». */
const NAME_REACH = 8;
/** Glued to a preposition: «خلاله». */
const PRONOUN = /(?:ه|ها|هم|هما)$/;
/** As written: ه is a pronoun, ة is not. */
const POSSESSED = /^(?!نفس|ذات|عين).{3,}(?:ه|ها|هم|هما)$/;
/** Before a name these are part of the phrase, not its end: «من» and «في» join («وزير الصحة في غزة»). */
const JOINING = new Set(['في', 'من']);

/** A noun phrase that can be the subject of a verb of saying. */
export interface Subject extends Span {
  /** The name that bears it; null for a role or an unnamed source. */
  readonly mention: Mention | null;
  /** Comparison form of its first word. */
  readonly head: string;
  /** How sure its first word makes it: a name, a known noun for a speaker, or any other word. */
  readonly by: 'name' | 'noun' | 'word';
}

/** The noun phrase that begins at token `index` and lies before offset `limit`. */
export function readSubject(paragraph: Paragraph, index: number, limit: number): Subject | null {
  const token = paragraph.tokens[index];
  if (token === undefined || token.start >= limit) return null;
  const own = covering(paragraph.mentions, token.start);
  const named = own !== null && own.start === token.start;
  const noun = isSpeakerNoun(token.key);
  if (!named && !noun && (PHRASE_END.has(token.key) || PREPOSITIONS.has(token.key.replace(PRONOUN, '')) || isDate(paragraph, index) || isForeignToSubject(paragraph, index))) return null;
  const end = phraseEnd(paragraph, index, limit);
  const mention = bearer(paragraph, index, end, limit);
  const by = named ? 'name' : noun ? 'noun' : 'word';
  return mention !== null && (mention.type === 'PER' || named || BODY_NOUNS.has(token.key))
    ? { start: mention.start, end: mention.end, mention, head: token.key, by }
    : { start: token.start, end: withMark(paragraph.text, token.start, end), mention: null, head: token.key, by };
}

/** «محللو بنك "كابيتال"»: the mark that closes round the last words. */
function withMark(text: string, start: number, end: number): number {
  const opened = text.slice(start, end).match(/["“”«»]/g)?.length ?? 0;
  return opened % 2 === 1 && /["“”«»]/.test(text.charAt(end)) ? end + 1 : end;
}

/** Where the phrase ends: at punctuation, at a preposition that opens the circumstances, at a date, at the next verb. */
function phraseEnd(paragraph: Paragraph, index: number, limit: number): number {
  let end = paragraph.tokens[index]?.end ?? 0;
  for (let i = index; i < Math.min(paragraph.tokens.length, index + LONGEST_SUBJECT); i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.end > limit) break;
    if (i > index) {
      const inName = covering(paragraph.mentions, token.start);
      // «المرشد علي خامنئي»: the name begins like a preposition.
      const insideName = inName !== null && (inName.start < token.start || (inName.type === 'PER' && PHRASE_END.has(token.key)));
      if (!insideName && (breaksPhrase(token.gap) || (i === index + 1 && isObject(paragraph, index, token.key)) || ((endsPhrase(paragraph, i) || isPossessed(paragraph, i)) && !continuesTitle(paragraph, index, i)))) break;
    }
    end = token.end;
  }
  return end;
}

/** «أغلق المستوطنون الطريق», «أعلن الجيش السيطرة»: a definite noun that does not agree is no adjective of the subject. */
function isObject(paragraph: Paragraph, index: number, key: string): boolean {
  const head = paragraph.tokens[index]?.key ?? '';
  if (!key.startsWith('ال')) return false;
  if (head.endsWith('ون') && isPersonNoun(head.slice(0, -2))) return !/(?:ون|ين|ه|هم)$/.test(key);
  return head.startsWith('ال') && key.endsWith('ه') && (MASCULINE_BODIES.has(head) || isPersonNoun(`${head}ه`));
}

/** «علل المدرب قراره»: after a definite noun one with a pronoun is the verb's object. */
function isPossessed(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  if (token === undefined || paragraph.tokens[i - 1]?.key.startsWith('ال') !== true || /^[وف]|^ال/.test(token.key) || !POSSESSED.test(paragraph.text.slice(token.start, token.end)) || covering(paragraph.mentions, token.start) !== null) return false;
  const next = paragraph.tokens[i + 1];
  const goesOn = next !== undefined && !breaksPhrase(next.gap) && !PHRASE_END.has(next.key) && !/^(?:ب|لل)/.test(next.key);
  return !goesOn;
}

function breaksPhrase(gap: string): boolean {
  return /[،,:؛;.!?؟()]/.test(gap);
}

function endsPhrase(paragraph: Paragraph, i: number): boolean {
  const key = paragraph.tokens[i]?.key ?? '';
  // «صياد يدعى ساتورو هيغا».
  if (CALLED.has(key) && covering(paragraph.mentions, paragraph.tokens[i + 1]?.start ?? 0)?.type === 'PER') return false;
  if (isDate(paragraph, i) || isForeignToSubject(paragraph, i)) return true;
  if (!PHRASE_END.has(key)) return false;
  const next = paragraph.tokens[i + 1]?.key ?? '';
  const before = paragraph.tokens[i - 1]?.key ?? '';
  // «مصدر مطلع على المحادثات».
  if (PRIVY.has(before) && (key === 'علي' || key === 'من')) return false;
  return !JOINING.has(key) || OCCASIONS.has(next) || WEEKDAYS.has(next) || (key === 'من' && !PARTITIVES.has(before) && (!isSpeakerNoun(before) || before.startsWith('ال')));
}

/** «الأسبوع الماضي», not «الأمين العام». */
function isDate(paragraph: Paragraph, i: number): boolean {
  const key = paragraph.tokens[i]?.key ?? '';
  const next = paragraph.tokens[i + 1];
  return WEEKDAYS.has(key) || (DEFINITE_UNITS.has(key) && (SHIFTS.has(next?.key ?? '') || next?.number != null)) || (MODIFIERS.has(key) && DEFINITE_UNITS.has(next?.key ?? ''));
}

/** A glued ل or the place of an envoy inside a title, not before the one spoken to: the title's bearer or its «العام» shows it. */
function continuesTitle(paragraph: Paragraph, index: number, i: number): boolean {
  const token = paragraph.tokens[i];
  const first = paragraph.tokens[index];
  const charged = /^ب./.test(token?.key ?? '') && CHARGED.has(paragraph.tokens[i - 1]?.key ?? '');
  if (token === undefined || first === undefined || !isPersonNoun(first.key) || !(charged || /^ل./.test(token.key) || SENT_TO.has(token.key))) return false;
  if (SENT_TO.has(token.key) && !within(paragraph.tokens, first.start, token.start).some(({ key }) => ENVOYS.has(key))) return false;
  if (within(paragraph.mentions, first.start, token.start).some((mention) => mention.type === 'PER')) return false;
  if (OFFICE_ADJECTIVES.has(paragraph.tokens[i - 1]?.key ?? '')) return true;
  for (let ahead = i + 1; ahead < i + NAME_REACH; ahead += 1) {
    const next = paragraph.tokens[ahead];
    if (next === undefined || breaksPhrase(next.gap)) return false;
    const mention = covering(paragraph.mentions, next.start);
    if (mention?.type === 'PER' && mention.start === next.start) return true;
    if (PHRASE_END.has(next.key) && (mention === null || mention.start === next.start)) return false;
  }
  return false;
}

/** A glued ل or ب before a name or a definite noun, or a verb: not part of a subject. */
function isForeignToSubject(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  if (token === undefined) return true;
  const form = reportingForm(token.key);
  if (form !== null && form.kind !== 'masdar' && !isSpeakerNoun(token.key)) return true;
  // «كرر المتحدث ادعاءه أن».
  if (reportingNoun(token.key)?.bearer === 'pronoun') return true;
  const mention = covering(paragraph.mentions, token.end - 1);
  if (mention !== null && mention.start <= token.start) return false;
  if (/^(?:و?(?:لل|بال|كال)|فال)/.test(token.key) || (token.key.startsWith('ل') && isSpeakerNoun(token.key.slice(1)))) return true;
  return mention !== null && mention.start > token.start && /^[لبكف]/.test(token.key);
}

/** The name that the phrase is about: a person in it or right after its comma, else a body that it begins with. */
function bearer(paragraph: Paragraph, index: number, end: number, limit: number): Mention | null {
  const first = paragraph.tokens[index];
  if (first === undefined) return null;
  const inside = within(paragraph.mentions, first.start, end);
  const opening = inside[0];
  if (opening !== undefined && opening.start === first.start && opening.type === 'PER') return opening;
  const person = isPersonNoun(first.key);
  // «إدارة الرئيس بوش».
  if (!person && BODY_NOUNS.has(first.key) && !first.key.startsWith('ال') && inside[0]?.type === 'PER') return null;
  const construct = !first.key.startsWith('ال') && !COURTESY.has(first.key) && person;
  const persons = inside.filter((mention) => mention.type === 'PER' && !(construct && mention.start === paragraph.tokens[index + 1]?.start) && !isAttached(paragraph, mention));
  const bearing = firstOfMany(paragraph, persons.filter((mention) => !isEmbedded(paragraph, index, mention))) ?? (person ? afterComma(paragraph, end, limit) : null);
  if (bearing !== null) return bearing;
  if (person || POSSESSED_BODIES.has(first.key)) return null;
  if (MEDIA_HEADS.has(first.key)) return inside.find((mention) => mention.type === 'ORG') ?? null;
  const second = paragraph.tokens[index + 1];
  if (!BODY_NOUNS.has(first.key) && opening?.start !== first.start) return null;
  const body = inside.find((mention) => mention.start === first.start || (second !== undefined && mention.start === second.start));
  return body ?? null;
}

/** The last of the names, which bears the titles before it; the first where others are joined to it («الوزيران X وY»). */
function firstOfMany(paragraph: Paragraph, persons: readonly Mention[]): Mention | undefined {
  return persons.find(({ end }) => paragraph.text.startsWith(' و', end)) ?? persons.at(-1);
}

/** «مسؤول في مكتب رئيس الوزراء بنيامين نتنياهو»: the name belongs to an office inside the phrase. */
function isEmbedded(paragraph: Paragraph, index: number, mention: Mention): boolean {
  const inside = paragraph.tokens.slice(index, indexAfter(paragraph.tokens, mention.start));
  const place = inside.findIndex(({ key }) => JOINING.has(key));
  return place > 0 && !/^ال/.test(inside[0]?.key ?? '') && inside.slice(1, place).every(({ key }) => !/^ال/.test(key)) && inside.slice(place).some(({ key }) => isPersonNoun(key));
}

/** A proclitic is glued on: «مستشار لترامب». */
function isAttached(paragraph: Paragraph, mention: Mention): boolean {
  return covering(paragraph.tokens, mention.start)?.start !== mention.start;
}

/** «المتحدث باسم الكرملين، دميتري بيسكوف، إن». */
function afterComma(paragraph: Paragraph, end: number, limit: number): Mention | null {
  const [next] = within(paragraph.mentions, end, limit);
  return next?.type === 'PER' && /^\s*[،,(]\s*$/.test(paragraph.text.slice(end, next.start)) ? next : null;
}

/** The noun phrase under a glued ل («للسلطات المحلية»): both letters of «لل» lie outside. Null when no name and no noun for a speaker stands there. */
export function readClitic<T>(paragraph: Paragraph, index: number, limit: number, use: (subject: Subject) => T): T | null {
  const token = paragraph.tokens[index];
  if (token === undefined) return null;
  const plain = readSubject(paragraph, index, limit);
  if (plain !== null && plain.by !== 'word') return use(plain);
  const definite = token.key.startsWith('لل');
  const bare = definite ? `ا${token.key.slice(1)}` : token.key.slice(1);
  const offset = token.start + (definite ? 2 : 1);
  const mention = paragraph.mentions[indexAfter(paragraph.mentions, token.start)];
  const glued = mention !== undefined && mention.start > token.start && mention.start < token.end;
  if (!glued && !isSpeakerNoun(bare)) return null;
  const start = mention !== undefined && glued ? mention.start : offset;
  const following = paragraph.tokens.slice(index + 1, index + 1 + LONGEST_SUBJECT);
  const subject = readSubject({ ...paragraph, tokens: [{ ...token, key: bare, start }, ...following] }, 0, limit);
  return subject === null ? null : use(subject);
}
