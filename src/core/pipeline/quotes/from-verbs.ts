import type { Quotation } from '../../model/annotation';
import type { Span } from '../../model/span';
import { BEFORE_PARTS, EVIDENCE_NOUNS, IMPERSONAL_VERBS } from '../../lexicon/clause-words';
import { clauseEnd } from './clause-end';
import type { Complement } from './find-complement';
import { findComplement, trim } from './find-complement';
import type { Cue } from './find-cues';
import type { Marked } from './find-marks';
import type { Paragraph } from './paragraph';
import { countWords } from './paragraph';
import { indexAfter } from '../../text/ordered-spans';
import { readSubject } from './read-subject';

/** Words in marks from this number on can be a clause. */
const FEWEST_CLAUSE_WORDS = 3;
const CALLING = /^[وف]?(?:دعا|دعت|دعوا|[يت]دعو|داعيا|داعيه)$/;
/** Clauses that need no subject outside: «إنه "لا يوجد تهديد"». */
const IMPERSONAL = /^(?:لا|لن|لم|ليس|ليست|هناك|يجب|ينبغي|يمكن|من|ما|إذا|اذا|كل|لو|عند) /;
/** Words between a verb and one that is part of its report. */
const INNER_REACH = 20;
/** «اعتبر القرار "خطوة …"»: the words in marks are a predicate. */
const JUDGING = /عتبر|راي$|يري$/;
/** The reporter's own words right after a closing mark. */
const COMMENT = /^\s+(?:وهو|وهي|وذلك|فيما|بينما|في إشارة|مضيف|مشير|مؤكد) ?/;
const COMMENT_REACH = 12;
const NOTHING = /^[\s،,:"“”«»„'‘’]*$/;

/** What a verb of saying introduces, not yet with its speaker. */
export interface Reported {
  readonly cue: Cue;
  readonly complement: Complement;
  /** Contents in order; several when a clause has several stretches in marks. */
  readonly contents: readonly { readonly kind: Quotation['kind']; readonly span: Span }[];
}

/** What each verb and participle of a sentence introduces. Read from the right, since a report ends where the next one begins; a verb that reports nothing bounds nothing, unless a conjunction or a comma sets it off. */
export function readReports(paragraph: Paragraph, cues: readonly Cue[], sentence: Span): { readonly reports: ReadonlyMap<Cue, Reported>; readonly outer: ReadonlyMap<Cue, Cue> } {
  const reports = new Map<Cue, Reported>();
  const outer = new Map<Cue, Cue>();
  const bounds: Cue[] = [];
  const claimed = new Set<number>();
  for (const cue of cues.toReversed()) {
    const next = bounds.at(-1) ?? null;
    if (cue.attribution !== null) {
      bounds.push(cue);
      continue;
    }
    if (cue.noun !== null) {
      const report = readReport(paragraph, cue, next, sentence, claimed);
      if (report?.complement.by === 'clause') reports.set(cue, report);
      continue;
    }
    if (next !== null && reports.has(next) && tellsOf(paragraph, cue, next, sentence)) {
      outer.set(next, cue);
      bounds.push(cue);
      continue;
    }
    const inner = next !== null && reports.has(next) && isInside(paragraph, cue, next, sentence) ? next : null;
    if (inner !== null) {
      reports.delete(inner);
      bounds.pop();
    }
    const report = readReport(paragraph, cue, bounds.at(-1) ?? null, sentence, claimed);
    if (report !== null) reports.set(cue, report);
    // «… لما وصفته بـ"…"» lies inside the report around it.
    if (report !== null && cue.relative && cue.form?.object === true) report.contents.forEach(({ span }) => claimed.add(span.start));
    else if (report !== null || isSetOff(paragraph, cue)) bounds.push(cue);
  }
  return { reports: withoutDoubles(reports), outer };
}

/** A noun of saying inside what somebody said tells nothing of its own; one between a verb and its clause («كرر ادعاءه أن») tells more than the verb, unless it leans on it («رد بالقول إن»). */
function withoutDoubles(reports: ReadonlyMap<Cue, Reported>): ReadonlyMap<Cue, Reported> {
  const all = [...reports.values()].toReversed();
  const contents = all.filter(({ cue }) => cue.noun === null).flatMap((report) => report.contents.map(({ span }) => span));
  const isInside = ({ cue }: Reported): boolean => cue.noun !== null && (contents[indexAfter(contents, cue.start)]?.start ?? Infinity) <= cue.start;
  const told = new Set(all.filter(({ cue }) => cue.noun === null).map(({ complement }) => complement.start));
  const kept = all.filter((report) => !isInside(report) && !(report.cue.noun?.bearer === 'verb' && told.has(report.complement.start)));
  const clauses = new Set(kept.flatMap(({ cue, complement }) => (cue.noun === null ? [] : [complement.start])));
  return new Map(kept.filter(({ cue, complement }) => cue.noun !== null || !clauses.has(complement.start)).map((report) => [report.cue, report]));
}

/** «ذكرت هآرتس أن مسؤولا قال إن»: the clause of the first verb begins with the subject of the second and holds nothing else. */
function tellsOf(paragraph: Paragraph, cue: Cue, next: Cue, sentence: Span): boolean {
  if (cue.form?.kind === 'participle' || next.conjunction || next.relative || (next.form?.kind !== 'present' && next.form?.kind !== 'past')) return false;
  const complement = findComplement(paragraph, cue, sentence.end);
  if (complement.by !== 'clause' || complement.pronoun || complement.limit >= next.start || next.index - cue.index > INNER_REACH) return false;
  const first = indexAfter(paragraph.tokens, complement.start);
  const subject = first === next.index ? null : readSubject(paragraph, first, next.start);
  return subject !== null && subject.by !== 'word' && subject.end <= next.start && NOTHING.test(paragraph.text.slice(Math.max(subject.end, endOfPhrase(paragraph, subject.end)), next.start));
}

/** After the mark that closes around a name («صحيفة "بيلد" الألمانية»): adjectives of the subject. */
function endOfPhrase(paragraph: Paragraph, from: number): number {
  let end = from;
  for (let i = indexAfter(paragraph.tokens, from); /^ال.*(?:ي|يه)$/.test(paragraph.tokens[i]?.key ?? ''); i += 1) end = paragraph.tokens[i]?.end ?? end;
  return end;
}

/** «قال إنه يتوقع أن»: the second verb is part of what was said. */
function isInside(paragraph: Paragraph, cue: Cue, next: Cue, sentence: Span): boolean {
  if (next.conjunction || next.form?.kind !== 'present' && next.form?.kind !== 'past') return false;
  const complement = findComplement(paragraph, cue, sentence.end);
  return complement.by === 'clause' && complement.limit < next.start && countWords(paragraph, { start: complement.start, end: next.start }) <= 1 && next.index - cue.index < INNER_REACH;
}

function isSetOff(paragraph: Paragraph, cue: Cue): boolean {
  const comma = /[،,؛;]/.test(paragraph.tokens[cue.index]?.gap ?? '');
  return cue.form?.object !== true && comma && (cue.conjunction || cue.form?.kind === 'participle');
}

/** Reads one verb or participle; `next` is the cue after it in the sentence. Null when it introduces nothing. */
function readReport(paragraph: Paragraph, cue: Cue, next: Cue | null, sentence: Span, claimed: ReadonlySet<number>): Reported | null {
  if (cue.form === null) return null;
  const zoneEnd = next?.start ?? sentence.end;
  const complement = findComplement(paragraph, cue, zoneEnd);
  if (complement.by === 'none' || isImpersonal(paragraph, cue, complement) || callsSomebody(paragraph, cue, complement)) return null;
  const marks = marksFrom(paragraph, complement.limit, zoneEnd).filter((marked) => !claimed.has(marked.start));
  const contents = marks.length > 0 ? fromMarks(paragraph, cue, complement, marks) : fromClause(paragraph, cue, complement, sentence, next);
  return contents.length === 0 ? null : { cue, complement, contents };
}

/** «دعا الملك أن يعود»: only «دعا إلى أن» asks for what follows. */
function callsSomebody(paragraph: Paragraph, cue: Cue, { by, limit }: Complement): boolean {
  return by === 'clause' && CALLING.test(paragraph.tokens[cue.index]?.key ?? '') && paragraph.tokens[indexAfter(paragraph.tokens, limit) - 1]?.key !== 'الي';
}

/** «ويذكر أن», «يتوقع أن»: no one says it. */
function isImpersonal(paragraph: Paragraph, cue: Cue, complement: Complement): boolean {
  const key = paragraph.tokens[cue.index]?.key ?? '';
  const verb = cue.conjunction ? key.slice(1) : key;
  if (EVIDENCE_NOUNS.has(paragraph.tokens[cue.next]?.key ?? '')) return true;
  if (!IMPERSONAL_VERBS.has(verb) || complement.by !== 'clause' || complement.limit > (paragraph.tokens[cue.next]?.start ?? 0)) return false;
  if (/^ي?تبين$/.test(verb)) return true;
  const before = paragraph.tokens[cue.index - 1]?.key ?? '';
  return /[.،,؛]/.test(paragraph.tokens[cue.index]?.gap ?? '.') || cue.conjunction || before === '' || before === 'حتي' || cue.index === 0;
}

function marksFrom(paragraph: Paragraph, start: number, end: number): readonly Marked[] {
  const found: Marked[] = [];
  for (let i = indexAfter(paragraph.marks, start); i < paragraph.marks.length; i += 1) {
    const marked = paragraph.marks[i];
    if (marked === undefined || marked.open >= end) break;
    if (marked.start >= start) found.push(marked);
  }
  return found;
}

function fromMarks(paragraph: Paragraph, cue: Cue, complement: Complement, marks: readonly Marked[]): Reported['contents'] {
  return marks.map((marked, index) => ({ span: { start: marked.start, end: marked.end }, kind: index === 0 && isDirect(paragraph, cue, complement, marked) ? 'direct' : 'partial' }));
}

/** Marks around a whole clause: after a colon, or right after أن with nothing of the clause outside. */
function isDirect(paragraph: Paragraph, cue: Cue, complement: Complement, marked: Marked): boolean {
  const { text } = paragraph;
  const length = countWords(paragraph, marked);
  if (complement.by === 'colon') return NOTHING.test(text.slice(complement.start, marked.start)) || length >= FEWEST_CLAUSE_WORDS;
  if (length < FEWEST_CLAUSE_WORDS && complement.by !== 'clause') return false;
  const after = /^[\s]*(?:[،,.؛;!?؟]|$)/.test(text.slice(marked.close, marked.close + 3)) || marked.close >= paragraph.block.end || /[.!?؟]$/.test(text.slice(marked.start, marked.end)) || COMMENT.test(text.slice(marked.close, marked.close + COMMENT_REACH));
  if (complement.by === 'clause') {
    const outside = text.slice(complement.start, marked.open);
    if (complement.pronoun) return /^\S+ه\s*$/.test(outside.trim()) && after && IMPERSONAL.test(`${text.slice(marked.start, marked.start + 12)} `);
    return NOTHING.test(outside) && after && length >= 2;
  }
  if (JUDGING.test(paragraph.tokens[cue.index]?.key ?? '') || BEFORE_PARTS.has(paragraph.tokens[indexAfter(paragraph.tokens, marked.start) - 1]?.key ?? '')) return false;
  return cue.form?.clause === true && length >= FEWEST_CLAUSE_WORDS + 1 && /(?:^|\s)$/.test(text.slice(marked.open - 1, marked.open)) && !/\s(?:على|إلى|عن|من|في|أن|ان)\s$/.test(text.slice(marked.open - 6, marked.open));
}

function fromClause(paragraph: Paragraph, cue: Cue, complement: Complement, sentence: Span, next: Cue | null): Reported['contents'] {
  if (!cue.form?.clause || complement.by === 'marks') return [];
  const end = clauseEnd(paragraph, complement.start, sentence.end, next);
  const span = trim(paragraph.text, { start: complement.start, end: cue.noun === null ? end : commaBefore(paragraph, complement.start, end) });
  if (span.end <= span.start || countWords(paragraph, span) < 2) return [];
  return [{ kind: complement.by === 'colon' ? 'direct' : 'indirect', span }];
}

/** What a noun of saying introduces ends at a comma: the sentence goes on around it («وسط مزاعم بأن …، بدأ الفرز»). */
function commaBefore({ text }: Paragraph, start: number, end: number): number {
  const comma = text.slice(start, end).search(/[،؛]/);
  return comma === -1 ? end : start + comma;
}
