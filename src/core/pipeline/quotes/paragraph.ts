import type { Mention } from '../../model/annotation';
import type { Block } from '../../model/block';
import type { Span } from '../../model/span';
import { COMPLEMENTIZERS, COMPLEMENTIZERS_WITH_PRONOUN } from '../../lexicon/attribution-cues';
import { foldedSet } from '../../lexicon/folded';
import { mediumNamed } from '../../lexicon/medium-named';
import { reportingForm } from '../../lexicon/reporting-verbs';
import { BODY_NOUNS, NAME_NOUNS } from '../../lexicon/speaker-nouns';
import { TATWEEL } from '../../text/code-points';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Token } from '../tokenise';
import { tokenise } from '../tokenise';
import type { Marked } from './find-marks';
import { findMarks } from './find-marks';

/** A name in marks is at most this long. */
const LONGEST_NAME = 5;
/** What somebody gives a medium: «في تصريحات خاصة لـ"…"». */
const STATEMENTS = foldedSet('تصريح تصريحات تصريحه تصريحاته تصريحها تصريحاتها حديث حديثه حديثها مقابلة بيان خاص خاصة صحفي صحفية صحافي صحافية هاتفي هاتفية');
/** Offices whose body may stand in marks, and participles of calling. */
const NAMED_AFTER = foldedSet('رئيس رئيسة زعيم زعيمة قائد مدير مديرة وزير حاكم سفير رئيسا نائب');
const CALLED = foldedSet('المعروف المعروفة الملقب الملقبة المكنى الشهير الشهيرة المسمى المسماة يعرف تعرف يلقب تلقب');
const GLUED_TO = new RegExp(`(?:^|[\\s(])ل${TATWEEL}*\\s?$`);
const GLUED_REACH = 6;
const JUDGED = foldedSet('عملية حملة مجموعة مشروع برنامج قاعدة');
/** Words in marks from this number on can be a predicate; words that begin one. */
const FEWEST_PREDICATE = 2;
const PREDICATE = /^(?:س[ينتا]....*|لن|لا|لم|ليس|ليست|قد|لقد|يجب|هي|هو)$/;
const ARABIC_LETTER = /[\u0621-\u064a]/;

/** A block with all that quotations are read from. Lists are in order of the text. */
export interface Paragraph {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Words in marks that are somebody's words, not a name or a title. */
  readonly marks: readonly Marked[];
  /** Names in marks of those who were spoken to («أكدت لـ"صدى البلد" أن»). */
  readonly recipients: readonly Marked[];
  readonly sentences: readonly Span[];
}

/** Reads a block; `mentions` and `sentences` are those of the block. */
export function readParagraph(text: string, block: Block, mentions: readonly Mention[], sentences: readonly Span[]): Paragraph {
  const tokens = tokenise(text, block);
  const all = findMarks(text, block);
  const recipients = all.filter((marked) => isRecipient(marked, text, tokens));
  const told = new Set(recipients.map(({ open }) => open));
  const marks = all.filter((marked) => !told.has(marked.open) && !isName(marked, tokens, mentions));
  return { text, block, tokens, mentions, marks, recipients, sentences };
}

/** The item that covers `offset`. */
export function covering<T extends Span>(items: readonly T[], offset: number): T | null {
  const item = items[indexAfter(items, offset)];
  return item !== undefined && item.start <= offset ? item : null;
}

/** Number of words in a span. */
export function countWords(paragraph: Paragraph, span: Span): number {
  return span.end <= span.start ? 0 : Math.max(0, indexAfter(paragraph.tokens, span.end) - indexAfter(paragraph.tokens, span.start));
}

/** «"رويترز"», «طائرة "إف-16"»: words in marks that are a name. */
function isName(marked: Marked, tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const inside = within(tokens, marked.start, marked.end);
  const mention = mentions[indexAfter(mentions, marked.start)];
  if (mention !== undefined && mention.start <= marked.start + 2 && mention.end >= marked.end) return true;
  if (inside.length > LONGEST_NAME) return false;
  const before = tokens[indexAfter(tokens, marked.start) - 1]?.key ?? '';
  // «عملية "إرهابية"» judges, «عملية "الدرع"» names.
  if (inside.length === 1 && JUDGED.has(before) && inside[0]?.key.startsWith('ال') === false) return false;
  // «التحالف "سيفعل كل ما يلزم"»: what it does, not what it is called.
  if (inside.length >= FEWEST_PREDICATE && (BODY_NOUNS.has(before) && before.startsWith('ال') ? inside[0]?.key.startsWith('ال') === false : PREDICATE.test(inside[0]?.key ?? ''))) return false;
  // «رئيس "جمهورية دونيتسك الشعبية"», «المعروف بـ"الصقر"».
  if (NAMED_AFTER.has(before) || (before === 'ب' && CALLED.has(tokens[indexAfter(tokens, marked.start) - 2]?.key ?? ''))) return true;
  if (NAME_NOUNS.has(before) || NAME_NOUNS.has(before.slice(1)) || NAME_NOUNS.has(`ا${before.slice(1)}`)) return true;
  return inside.every((token) => !ARABIC_LETTER.test(token.key)) || inside.some((token) => token.number !== null && inside.length <= 3);
}

/** «أكدت لـ"اليوم السابع" أن», «في تصريح لـ"…"»: the medium spoken to. «أكد دعمه لـ"حل الدولتين"» quotes. */
function isRecipient(marked: Marked, text: string, tokens: readonly Token[]): boolean {
  const inside = within(tokens, marked.start, marked.end);
  if (inside.length === 0 || inside.length > LONGEST_NAME || !GLUED_TO.test(text.slice(Math.max(0, marked.open - GLUED_REACH), marked.open))) return false;
  if (mediumNamed(inside.map((token) => token.key).join(' ')) !== null) return true;
  const at = indexAfter(tokens, marked.start);
  // A ل with a tatweel or a space is a token of its own.
  const before = tokens[at - 1]?.key === 'ل' ? tokens[at - 2]?.key : tokens[at - 1]?.key;
  const form = before === undefined ? null : reportingForm(before);
  if (STATEMENTS.has(before ?? '') || (form?.clause === true && form.stance !== 'asks')) return true;
  const after = tokens[indexAfter(tokens, marked.close)]?.key ?? '';
  return COMPLEMENTIZERS.has(after) || COMPLEMENTIZERS_WITH_PRONOUN.has(after);
}
