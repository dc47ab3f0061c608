import type { Quotation, Relay } from '../../model/annotation';
import type { Span } from '../../model/span';
import type { Discourse } from './discourse';
import type { Marked } from './find-marks';
import type { Paragraph } from './paragraph';
import { countWords, covering } from './paragraph';
import { fold } from '../../text/fold';
import { indexAfter } from '../../text/ordered-spans';
import { reportingForm } from '../../lexicon/reporting-verbs';
import { speakerBeforeColon } from './from-colon';
import { findChannels } from './find-channels';
import { named } from './find-speaker';
import type { Found } from './find-speaker';
import type { Referent } from './discourse';
import { readSubject } from './read-subject';

/** Fewer words in marks without a source are a term held at arm's length. */
const FEWEST_WORDS = 3;

/** Blocks between a speaker's words and a paragraph of marks alone that goes on with them. */
const NEAR = 2;
/** Begins the title of a resolution or a paper, not what somebody says («بشأن حماية المدنيين»). */
const TOPIC = /^(?:بشان|حول|بخصوص)$/;

/** A verb after words in marks with its subject. */
interface After {
  readonly cue: Span;
  readonly found: Found;
}

type Loose = Quotation & { readonly referent: Referent | null };

/** Words in marks that no cue before them took: the verb may stand after them («"…"، قال X»), a name and a colon before («X: "…"»); else they have no source. */
export function readLooseMarks(paragraph: Paragraph, taken: readonly Quotation[], discourse: Discourse): readonly Loose[] {
  const starts = new Set(taken.map((quotation) => quotation.content.start));
  const direct = taken.filter((quotation) => quotation.kind === 'direct').map((quotation) => quotation.content).toSorted((a, b) => a.start - b.start);
  return paragraph.marks.filter((marked) => !starts.has(marked.start) && covering(direct, marked.start) === null).flatMap((marked): Loose[] => {
    const after = verbAfter(paragraph, marked, discourse);
    if (after !== null) return [toQuotation(paragraph, marked, 'direct', after.cue, after.found, 'quotes.verb-after', channelsAfter(paragraph, marked, after))];
    const voice = speakerBeforeColon(paragraph, marked.start, discourse);
    const before = voice?.found ?? nameBefore(paragraph, marked, discourse);
    if (before !== null) return [toQuotation(paragraph, marked, 'direct', null, before, 'quotes.name-colon', voice?.via)];
    if (countWords(paragraph, marked) < FEWEST_WORDS) return [];
    const whole = isWholeBlock(paragraph, marked);
    const goesOn = discourse.heard !== null && paragraph.block.index - discourse.heard <= NEAR;
    const speaker = whole && goesOn && discourse.topic !== null ? { speaker: { kind: discourse.topic.kind, entity: discourse.topic.entity, span: null, implicit: true }, referent: discourse.topic } : null;
    if (!whole && TOPIC.test(paragraph.tokens[indexAfter(paragraph.tokens, marked.start)]?.key ?? '')) return [];
    return [toQuotation(paragraph, marked, whole ? 'direct' : 'partial', null, speaker, 'quotes.marks-alone', speaker?.referent.via)];
  });
}

/** «"…"، قال بوتين». */
function verbAfter(paragraph: Paragraph, marked: Marked, discourse: Discourse): After | null {
  const first = indexAfter(paragraph.tokens, marked.close);
  // «"…"، هكذا قال X».
  const index = paragraph.tokens[first]?.key === 'هكذا' ? first + 1 : first;
  const token = paragraph.tokens[index];
  const form = token === undefined ? null : reportingForm(token.key);
  if (token === undefined || form === null || form.kind === 'participle' || /[.]/.test(token.gap.slice(-2))) return null;
  if (token.key.startsWith('و') && reportingForm(token.key.slice(1)) !== null) return null;
  const subject = readSubject(paragraph, index + 1, paragraph.block.end);
  if (subject === null) return null;
  return { cue: { start: token.start, end: token.end }, found: named(paragraph, subject, form.agreement, discourse) };
}

/** «"…"، قال X لقناة Y»: what stands between the verb and the end of the sentence. */
function channelsAfter(paragraph: Paragraph, marked: Marked, { cue, found }: After): readonly Relay[] {
  const sentence = paragraph.sentences[indexAfter(paragraph.sentences, cue.start)] ?? paragraph.block;
  return findChannels(paragraph, { start: marked.close, end: sentence.end }, found.speaker.span, null);
}

/** «بوتين: "…"», mostly in headlines. */
function nameBefore(paragraph: Paragraph, marked: Marked, discourse: Discourse): Found | null {
  const index = indexAfter(paragraph.tokens, marked.start);
  if (!(paragraph.tokens[index]?.gap ?? '').includes(':')) return null;
  const last = paragraph.tokens[index - 1];
  const mention = last === undefined ? null : covering(paragraph.mentions, last.start);
  return mention === null ? null : named(paragraph, { start: mention.start, end: mention.end, mention, head: '', by: 'name' }, null, discourse);
}

function isWholeBlock(paragraph: Paragraph, marked: Marked): boolean {
  return marked.open === paragraph.block.start && marked.close >= paragraph.block.end - 1;
}

function toQuotation(paragraph: Paragraph, marked: Marked, kind: Quotation['kind'], cue: Quotation['cue'], found: Found | null, rule: string, via: readonly Relay[] = []): Loose {
  return {
    kind,
    block: paragraph.block.index,
    content: { start: marked.start, end: marked.end },
    cue,
    stance: cue === null ? 'neutral' : (reportingForm(fold(paragraph.text.slice(cue.start, cue.end)))?.stance ?? 'neutral'),
    speaker: found?.speaker ?? null,
    via,
    evidence: { by: 'rule', id: rule, words: cue === null ? null : paragraph.text.slice(cue.start, cue.end), score: null },
    referent: found?.referent ?? null,
  };
}
