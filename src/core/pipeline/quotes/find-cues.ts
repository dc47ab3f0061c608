import type { Span } from '../../model/span';
import type { AttributionCue } from '../../lexicon/attribution-cues';
import { attributionsBeginning } from '../../lexicon/attribution-cues';
import type { ReportingForm } from '../../lexicon/reporting-verbs';
import { hasConjunction, reportingForm } from '../../lexicon/reporting-verbs';
import { foldWithMap } from '../../text/fold';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'ما', 'فيما', 'مما', 'وما', 'لما', 'بما', 'عما', 'كما', 'حسبما', 'وفقما', 'مثلما']);
/** After these a form is a noun: «في بيان», «دون ذكر», «صدور كتب». Prepositions glued on leave no form. */
const NOUN_BEFORE = new Set(['في', 'من', 'على', 'علي', 'الي', 'عن', 'دون', 'بدون', 'كل', 'بعض', 'عده', 'ثلاثه', 'اربعه', 'هذا', 'هذه', 'اي', 'بين', 'مع', 'بلا', 'لا', 'لم', 'لن']);

const SHADDA = '\u0651';

/** A word or phrase that may report speech, by its place among the tokens of the paragraph. */
export interface Cue extends Span {
  readonly index: number;
  /** Token after the cue. */
  readonly next: number;
  readonly form: ReportingForm | null;
  readonly attribution: AttributionCue['then'] | null;
  /** A conjunction is glued on («وقال»). */
  readonly conjunction: boolean;
  /** Inside a relative clause («التي قال إنها»). */
  readonly relative: boolean;
}

/** Possible cues of a paragraph outside its quotation marks, in order. */
export function findCues(paragraph: Paragraph): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < paragraph.tokens.length; i += 1) {
    const cue = attributionAt(paragraph, i) ?? verbAt(paragraph, i);
    if (cue === null || covering(paragraph.marks, cue.start) !== null) continue;
    cues.push(cue);
    i = cue.next - 1;
  }
  return cues;
}

function verbAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  const form = token === undefined ? null : reportingForm(token.key);
  if (token === undefined || form === null) return null;
  const conjunction = hasConjunction(token.key);
  const before = token.gap.trim() === '' ? (paragraph.tokens[index - 1]?.key ?? '') : '';
  if (form.kind !== 'participle' && !conjunction && NOUN_BEFORE.has(before) && !(before === 'من' && form.object)) return null;
  if (form.ending !== null && !paragraph.text.slice(token.start, token.end).endsWith(form.ending)) return null;
  if (form.company !== null && paragraph.tokens[index + 1]?.key !== form.company && !paragraph.text.slice(token.start, token.end).includes(SHADDA)) return null;
  // Feminine and plural participles are adjectives unless a comma or a conjunction sets them off.
  if (form.kind === 'participle' && form.agreement !== 'm' && !conjunction && !/[،,؛]/.test(token.gap)) return null;
  const relative = RELATIVES.has(before);
  // «ما أعلنته روسيا» is a thing, «ما اعتبره "…"» a judgement.
  if (relative && form.object && form.clause && !token.key.includes('عتبر')) return null;
  const start = conjunction ? token.start + (foldWithMap(paragraph.text.slice(token.start, token.end)).map[1] ?? 0) : token.start;
  return { start, end: token.end, index, next: index + 1, form, attribution: null, conjunction, relative };
}

function attributionAt(paragraph: Paragraph, index: number): Cue | null {
  const token = paragraph.tokens[index];
  if (token === undefined) return null;
  for (const bare of [token.key, token.key.replace(/^[وف]/, '')]) {
    for (const row of attributionsBeginning(bare)) {
      const matches = row.words.every((word, offset) => (offset === 0 ? bare : paragraph.tokens[index + offset]?.key) === word);
      if (!matches) continue;
      const last = index + row.words.length - 1;
      const cue = { start: token.start + (token.key.length - bare.length), end: paragraph.tokens[last]?.end ?? token.end, index, next: last + 1, form: null, attribution: row.then, conjunction: bare !== token.key, relative: false };
      if (row.then !== 'verb') return cue;
      const verb = reportingForm(paragraph.tokens[last + 1]?.key ?? '');
      // «على ما وصفه بـ"…"» judges a thing.
      // «كما أكد … أن» is an ordinary report; «كما قال …،» at the end of a clause is not.
      if (verb === null || verb.kind === 'participle' || row.words[0] === 'كما' || !verb.clause) continue;
      return { ...cue, end: paragraph.tokens[last + 1]?.end ?? cue.end, next: last + 2, form: verb };
    }
  }
  return null;
}
