import type { Mention, Quotation } from '../../model/annotation';
import { isPassage } from '../../model/block';
import type { Span } from '../../model/span';
import type { Draft } from '../draft';
import type { Discourse } from './discourse';
import { beginDiscourse, rememberNames, rememberSpeaker } from './discourse';
import { findChannels } from './find-channels';
import { findComplement } from './find-complement';
import type { Cue } from './find-cues';
import { findCues } from './find-cues';
import { genderOf, named } from './find-speaker';
import { firstSubject, subjectAfter, subjectBefore, takesObject } from './find-subject';
import type { Voice } from './find-voice';
import { carriesOnly, findVoice, withVia } from './find-voice';
import { readHeadline } from './from-colon';
import { readLooseMarks } from './from-marks';
import type { Reported } from './from-verbs';
import { readReports } from './from-verbs';
import type { Open } from './open-quotation';
import { toQuotation } from './open-quotation';
import type { Paragraph } from './paragraph';
import { readParagraph } from './paragraph';
import { tellAttributions, withoutCiting } from './tell-attributions';

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
  if (paragraph.text.charAt(paragraph.block.end - 1) === ':' || [...found, ...loose].some(({ kind, speaker }) => kind === 'direct' && speaker !== null)) discourse.heard = paragraph.block.index;
  const headline = found.length + loose.length === 0 ? readHeadline(paragraph, discourse) : [];
  return [...found, ...loose, ...headline].sort((a, b) => a.content.start - b.content.start).map(({ kind, block, content, cue, stance, speaker, via, evidence }) => ({ kind, block, content, cue, stance, speaker, via, evidence }));
}

function readSentence(paragraph: Paragraph, sentence: Span, all: readonly Cue[], discourse: Discourse, remember: (to: number) => void): readonly Open[] {
  const found: Open[] = [];
  const cues = withoutCiting(paragraph, all, sentence);
  const { reports, outer } = readReports(paragraph, cues, sentence);
  cues.forEach((cue, at) => {
    remember(cue.start);
    const report = reports.get(cue);
    if (report === undefined) {
      rememberSubject(paragraph, cue, sentence, discourse);
      return;
    }
    const last = found.at(-1);
    // What stands before an attribution is told on other words.
    const from = cues[at - 1]?.attribution == null ? (last?.content.end ?? sentence.start) : cue.start;
    const setting = { sentence, from, previous: last?.referent ?? null, discourse };
    const told = outer.get(cue);
    const above = told === undefined ? null : findVoice(paragraph, told, findComplement(paragraph, told, sentence.end).limit, setting, null);
    const voice = withTail(paragraph, report, cues[at + 1]?.start ?? sentence.end, findVoice(paragraph, cue, report.complement.limit, setting, above));
    const rule = cue.form?.kind === 'participle' ? 'quotes.participle' : `quotes.${report.complement.by}`;
    for (const { kind, span } of report.contents) found.push(toQuotation(paragraph, cue, kind, span, voice, rule));
    if (voice.found !== null) rememberSpeaker(discourse, voice.found.referent);
  });
  tellAttributions(paragraph, cues, found, sentence, discourse);
  return found;
}

/** «قال X: "…" في مقابلة مع قناة Y»: an outlet may stand behind words in marks. */
function withTail(paragraph: Paragraph, { contents }: Reported, end: number, voice: Voice): Voice {
  const last = contents.at(-1);
  if (last === undefined || last.kind !== 'direct') return voice;
  return withVia(voice.found, [...voice.via, ...findChannels(paragraph, { start: last.span.end, end }, voice.found?.speaker.span ?? null, null)]);
}

/** «ورحب الوزير بالقرار»: nothing is reported, but «وقال» after it means him. */
function rememberSubject(paragraph: Paragraph, cue: Cue, sentence: Span, discourse: Discourse): void {
  if (cue.form === null || cue.form.object || cue.form.kind === 'participle' || cue.attribution !== null || carriesOnly(paragraph.tokens[cue.index]?.key ?? '')) return;
  const after = takesObject(paragraph, cue) && !cue.conjunction && firstSubject(paragraph, sentence, cue.start) !== null ? null : subjectAfter(paragraph, cue, sentence.end);
  const isKnown = after !== null && after.by !== 'word';
  const subject = isKnown || cue.conjunction || cue.relative ? after : subjectBefore(paragraph, cue, sentence);
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
