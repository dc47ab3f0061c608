import { TOLD_BY_SOURCES } from '../../lexicon/attribution-cues';
import { ADVERBS } from '../../lexicon/clause-words';
import type { SpeakerKind } from '../../model/annotation';
import type { Span } from '../../model/span';
import { overlaps } from '../../model/span';
import { indexAfter, within } from '../../text/ordered-spans';
import type { Discourse } from './discourse';
import { findChannels } from './find-channels';
import { findComplement } from './find-complement';
import type { Cue } from './find-cues';
import type { Found } from './find-speaker';
import { carried, named, sourceAt } from './find-speaker';
import type { Voice } from './find-voice';
import { asRelay, carriesOnly, sourceBehind, withVia } from './find-voice';
import type { Attributed } from './from-attribution';
import { readAttribution } from './from-attribution';
import type { Open } from './open-quotation';
import { toQuotation } from './open-quotation';
import { isOutlet } from './outlet';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { readClitic } from './read-subject';

/** Words between a verb or an attribution and a «نقلا عن» that belongs to it. */
const CITING_REACH = 14;
/** Between a writing and whose it is. */
const GIVEN_OUT = /^(?:صادر|صادره|اصدره|اصدرته|اصدرتها|ارسله|ارسلته|نشره|نشرته|نشرتها|وزعته)$/;
/** Words of an attribution among which outlets are looked for. */
const SOURCE_REACH = 30;

/** The cues without each attribution that stands between a verb and its clause («قالت معاريف، نقلا عن مصادر، إن», «صرح الأمير، بحسب قنا، بأن»), and each «نقلا عن» behind another. */
export function withoutCiting(paragraph: Paragraph, cues: readonly Cue[], sentence: Span): readonly Cue[] {
  return cues.filter((cue, at) => {
    const before = cues[at - 1];
    if (cue.attribution === null || cue.attribution.then === 'named-before' || before === undefined || cue.index - before.next > CITING_REACH) return true;
    if (before.attribution !== null) return cue.attribution.words[0] !== 'نقلا';
    if (before.form === null || before.form.kind === 'participle') return true;
    const complement = findComplement(paragraph, before, cues[at + 1]?.start ?? sentence.end);
    return complement.by === 'none' || complement.limit <= cue.start;
  });
}

/** Adds what the attributions of a sentence tell to `found`, which holds what its verbs told, in order. */
export function tellAttributions(paragraph: Paragraph, cues: readonly Cue[], found: Open[], sentence: Span, discourse: Discourse): void {
  const reported = found.map(({ content }) => content);
  let from = sentence.start;
  for (const cue of cues) {
    if (cue.attribution === null) continue;
    attribute(paragraph, cue, { start: from, end: sentence.end }, found, reported, discourse);
    from = cue.end;
  }
}

/** An attribution makes a quotation of its own where no verb has told whose words they are; else an outlet in it carried those words. */
function attribute(paragraph: Paragraph, cue: Cue, sentence: Span, found: Open[], reported: readonly Span[], discourse: Discourse): void {
  const attribution = readAttribution(paragraph, cue, sentence);
  const voice = attribution === null ? null : attributed(paragraph, cue, attribution, discourse);
  if (attribution === null || voice === null) return;
  const { content } = attribution;
  const first = indexAfter(reported, content.start);
  if ((reported[first]?.start ?? Infinity) < content.end) {
    carryBy(paragraph, found, reported, first, content, voice);
    return;
  }
  const marks = within(paragraph.marks, content.start - 1, content.end + 1);
  if (marks.length === 0) found.push(toQuotation(paragraph, cue, 'indirect', content, voice, 'quotes.attribution'));
  for (const marked of marks) {
    const whole = marked.open <= content.start && marked.close >= content.end;
    found.push(toQuotation(paragraph, cue, whole ? 'direct' : 'partial', { start: marked.start, end: marked.end }, voice, 'quotes.attribution'));
  }
}

/** The source of an attribution, and what stands behind it («بحسب صحيفة X التي استشهدت بمصدر»). */
function attributed(paragraph: Paragraph, cue: Cue, { source: next, limit }: Attributed, discourse: Discourse): Voice | null {
  if (cue.attribution?.then === 'named-before') return withVia(carried(paragraph, discourse.topic, true), []);
  // «حسبما نقلت عنه صحيفة X».
  const source = cue.form !== null && ADVERBS.has(paragraph.tokens[next]?.key ?? '') ? next + 1 : next;
  const found = giver(paragraph, source, limit, discourse) ?? (cue.attribution?.then === 'to-source' ? clitic(paragraph, source, limit, discourse) : sourceAt(paragraph, source, limit, discourse));
  if (found === null) return null;
  const after = indexAfter(paragraph.tokens, found.speaker.span?.end ?? limit);
  const end = Math.min(limit, paragraph.tokens[source + SOURCE_REACH]?.start ?? limit);
  const behind = sourceBehind(paragraph, after, end, cue.form !== null && carriesOnly(paragraph.tokens[cue.next - 1]?.key ?? ''), discourse);
  const channels = findChannels(paragraph, { start: cue.start, end }, found.speaker.span, null);
  return behind === null ? withVia(found, channels) : withVia(behind, [...asRelay(paragraph, found), ...channels]);
}

/** «وفقا لبيانات الوزارة»: who gave them out, or the data themselves as a source that is kept back. */
function giver(paragraph: Paragraph, source: number, limit: number, discourse: Discourse): Found | null {
  const token = paragraph.tokens[source];
  const key = token?.key.replace(/^ل(?=....)/, '') ?? '';
  if (token === undefined || !TOLD_BY_SOURCES.has(key)) return null;
  // «بيان صادر عن الوزارة», «لبيان أرسلته المتحدثة», «بيان للوزارة».
  const writer = GIVEN_OUT.test(paragraph.tokens[source + 1]?.key ?? '') ? source + 2 : source + 1;
  const given = sourceAt(paragraph, paragraph.tokens[writer]?.key === 'عن' ? writer + 1 : writer, limit, discourse) ?? (/^ل./.test(paragraph.tokens[writer]?.key ?? '') ? clitic(paragraph, writer, limit, discourse) : null);
  if (given !== null) return given;
  const marked = paragraph.marks[indexAfter(paragraph.marks, token.end)];
  if (marked !== undefined && /^\s*$/.test(paragraph.text.slice(token.end, marked.open))) return unknown(paragraph, marked, 'named');
  const start = token.end - key.length;
  const next = paragraph.tokens[source + 1];
  const end = next !== undefined && next.end <= limit && !/[،,]/.test(next.gap) && covering(paragraph.mentions, next.start) === null ? next.end : token.end;
  return unknown(paragraph, { start, end }, 'unnamed');
}

/** A source that is no known entity. */
function unknown(paragraph: Paragraph, { start, end }: Span, kind: SpeakerKind): Found {
  return { speaker: { kind, entity: null, span: { start, end }, implicit: false }, referent: { start, end, kind, entity: null, type: null, block: paragraph.block.index, agreement: null, via: [] } };
}

function clitic(paragraph: Paragraph, source: number, limit: number, discourse: Discourse): Found | null {
  return readClitic(paragraph, source, limit, (subject) => named(paragraph, subject, null, discourse));
}

/** «قال بوتين إن …، بحسب وكالة تاس»: the outlet carried what was said before. */
function carryBy(paragraph: Paragraph, found: Open[], reported: readonly Span[], first: number, content: Span, { found: source, via }: Voice): void {
  const span = source?.speaker.span ?? null;
  const mention = span === null ? null : covering(paragraph.mentions, span.start);
  if (span === null || mention === null || !isOutlet(paragraph, mention)) return;
  const relays = [...asRelay(paragraph, source), ...via];
  for (let i = first; i < reported.length; i += 1) {
    const one = found[i];
    if (one === undefined || !overlaps(one.content, content)) return;
    const own = one.via.filter((relay) => relays.every((other) => other.span.start !== relay.span.start));
    if (one.speaker?.span?.start !== span.start) found[i] = { ...one, via: [...relays, ...own] };
  }
}
