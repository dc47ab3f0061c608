import type { Mention, Quotation } from '../../model/annotation';
import { isPassage } from '../../model/block';
import type { Span } from '../../model/span';
import type { Draft } from '../draft';
import type { Discourse, Referent } from './discourse';
import { beginDiscourse, rememberNames, rememberSpeaker } from './discourse';
import type { Cue } from './find-cues';
import { findCues } from './find-cues';
import type { Found } from './find-speaker';
import { findSpeaker, firstSubject, genderOf, named, sourceAt, subjectAfter } from './find-speaker';
import { readAttribution } from './from-attribution';
import { readLooseMarks } from './from-marks';
import { readReports } from './from-verbs';
import type { Paragraph } from './paragraph';
import { readParagraph } from './paragraph';
import { indexAfter, within } from '../../text/ordered-spans';
import { readClitic } from './read-subject';

/** A quotation while its paragraph is read. */
type Open = Quotation & { readonly referent: Referent | null };

/** Quotations of the article's own blocks in order, each with the cue and the speaker that the text gives it. */
export function findQuotations(draft: Draft, mentions: readonly Mention[]): readonly Quotation[] {
  const discourse = beginDiscourse();
  const mentionsOf = byBlock(mentions);
  const sentencesOf = byBlock(draft.sentences);
  return draft.blocks.filter(isPassage).flatMap((block) => {
    const paragraph = readParagraph(draft.text, block, mentionsOf.get(block.index) ?? [], sentencesOf.get(block.index) ?? [block]);
    return readQuotations(paragraph, discourse);
  });
}

function byBlock<T extends { readonly block: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group === undefined) groups.set(item.block, [item]);
    else group.push(item);
  }
  return groups;
}

function readQuotations(paragraph: Paragraph, discourse: Discourse): readonly Quotation[] {
  const cues = findCues(paragraph);
  const found: Open[] = [];
  let read = 0;
  let at = 0;
  for (const sentence of paragraph.sentences) {
    const own: Cue[] = [];
    for (let cue = cues[at]; cue !== undefined && cue.start < sentence.end; cue = cues[at]) {
      own.push(cue);
      at += 1;
    }
    const told = readSentence(paragraph, sentence, own, discourse, (to) => {
      rememberNames(discourse, paragraph, read, to);
      read = Math.max(read, to);
    });
    found.push(...told);
    rememberTopic(paragraph, sentence, told, discourse);
    rememberNames(discourse, paragraph, read, sentence.end);
    read = Math.max(read, sentence.end);
  }
  const loose = readLooseMarks(paragraph, found, discourse);
  return [...found, ...loose].sort((a, b) => a.content.start - b.content.start).map(({ kind, block, content, cue, stance, speaker, via, evidence }) => ({ kind, block, content, cue, stance, speaker, via, evidence }));
}

function readSentence(paragraph: Paragraph, sentence: Span, cues: readonly Cue[], discourse: Discourse, remember: (to: number) => void): readonly Open[] {
  const found: Open[] = [];
  const reports = readReports(paragraph, cues, sentence);
  cues.forEach((cue) => {
    remember(cue.start);
    const report = reports.get(cue);
    if (report === undefined) {
      rememberSubject(paragraph, cue, sentence, discourse);
      return;
    }
    const previous = found.at(-1)?.referent ?? null;
    const speaker = findSpeaker(paragraph, cue, report.complement.limit, sentence, previous, discourse);
    const rule = cue.form?.kind === 'participle' ? 'quotes.participle' : `quotes.${report.complement.by}`;
    for (const { kind, span } of report.contents) found.push(toQuotation(paragraph, cue, kind, span, speaker, rule));
    if (speaker !== null) rememberSpeaker(discourse, speaker.referent);
  });
  const taken = found.map((quotation) => quotation.content);
  let from = sentence.start;
  for (const cue of cues) {
    if (cue.attribution === null) continue;
    found.push(...attribute(paragraph, cue, { start: from, end: sentence.end }, taken, discourse));
    from = cue.end;
  }
  return found;
}

/** An attribution makes a quotation of its own where no verb has told whose words they are. */
function attribute(paragraph: Paragraph, cue: Cue, sentence: Span, taken: readonly Span[], discourse: Discourse): readonly Open[] {
  const attribution = readAttribution(paragraph, cue, sentence);
  if (attribution === null) return [];
  const { content, source, limit } = attribution;
  if ((taken[indexAfter(taken, content.start)]?.start ?? Infinity) < content.end) return [];
  const speaker = cue.attribution === 'to-source' ? readClitic(paragraph, source, limit, (subject) => named(paragraph, subject, null, discourse)) : sourceAt(paragraph, source, limit, discourse);
  if (speaker === null) return [];
  const marks = within(paragraph.marks, content.start - 1, content.end + 1);
  if (marks.length === 0) return [toQuotation(paragraph, cue, 'indirect', content, speaker, 'quotes.attribution')];
  return marks.map((marked) => {
    const whole = marked.open <= content.start && marked.close >= content.end;
    return toQuotation(paragraph, cue, whole ? 'direct' : 'partial', { start: marked.start, end: marked.end }, speaker, 'quotes.attribution');
  });
}

function toQuotation(paragraph: Paragraph, cue: Cue, kind: Quotation['kind'], content: Span, found: Found | null, rule: string): Open {
  return {
    kind,
    block: paragraph.block.index,
    content,
    cue: { start: cue.start, end: cue.end },
    stance: cue.form?.stance ?? 'neutral',
    speaker: found?.speaker ?? null,
    via: [],
    evidence: { by: 'rule', id: rule, words: paragraph.text.slice(cue.start, cue.end), score: null },
    referent: found?.referent ?? null,
  };
}

/** «ورحب الوزير بالقرار»: nothing is reported, but «وقال» after it means him. */
function rememberSubject(paragraph: Paragraph, cue: Cue, sentence: Span, discourse: Discourse): void {
  if (cue.form === null || cue.form.kind === 'participle' || cue.attribution !== null) return;
  const subject = subjectAfter(paragraph, cue, sentence.end);
  if (subject === null || subject.by === 'word') return;
  const { referent } = named(paragraph, subject, cue.form.agreement, discourse);
  rememberSpeaker(discourse, referent);
  discourse.topic = referent;
}

/** The next «وأضاف» means the last speaker, or the person whom the last sentence was about. */
function rememberTopic(paragraph: Paragraph, sentence: Span, told: readonly Open[], discourse: Discourse): void {
  const speaker = told.findLast((quotation) => quotation.referent !== null)?.referent;
  if (speaker != null) {
    discourse.topic = speaker;
    return;
  }
  if (discourse.topic !== null && discourse.topic.block === paragraph.block.index && discourse.topic.start >= sentence.start) return;
  const subject = firstSubject(paragraph, sentence, sentence.end);
  if (subject?.mention?.type === 'PER') discourse.topic = named(paragraph, subject, genderOf(paragraph, subject), discourse).referent;
}
