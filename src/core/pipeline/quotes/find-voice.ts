import type { Relay } from '../../model/annotation';
import type { Span } from '../../model/span';
import { CARRYING_VERBS, CITING, CITING_PREPOSITIONS, CONTINUING_VERBS, WRITINGS } from '../../lexicon/relay-words';
import { indexAfter } from '../../text/ordered-spans';
import type { Discourse, Referent } from './discourse';
import { findChannels } from './find-channels';
import type { Cue } from './find-cues';
import type { Found } from './find-speaker';
import { carried, findSpeaker, named, reportedBy } from './find-speaker';
import { firstSubject, subjectAfter } from './find-subject';
import { isOutlet } from './outlet';
import type { Paragraph } from './paragraph';
import { covering } from './paragraph';
import { readClitic, readSubject } from './read-subject';

/** Words after a verb among which the source behind an outlet stands. */
const REACH = 30;
/** Pass on what others say and nothing else: any noun after «عن» is their source. */
const CARRIES_ONLY = /^[وف]?[يت]?نقل/;

/** Who speaks and through whom his words came. */
export interface Voice {
  readonly found: Found | null;
  readonly via: readonly Relay[];
}

/** What a cue is read in. */
export interface Setting {
  readonly sentence: Span;
  /** Where the clauses of the cue begin: no report before it reaches so far. */
  readonly from: number;
  /** Last speaker of the same sentence. */
  readonly previous: Referent | null;
  readonly discourse: Discourse;
}

/** The voice at a cue. `limit` is where what was said begins; `outer` whoever tells that it was said («ذكرت هآرتس أن مسؤولا قال إن»). */
export function findVoice(paragraph: Paragraph, cue: Cue, limit: number, setting: Setting, outer: Voice | null): Voice {
  const own = ownVoice(paragraph, cue, limit, setting);
  const channels = findChannels(paragraph, { start: setting.from, end: limit }, own.found?.speaker.span ?? null, cue);
  const above = outer === null ? [] : [...outer.via, ...asRelay(paragraph, outer.found)];
  return withVia(own.found, [...above, ...own.via, ...channels]);
}

/** A voice whose referent knows how its words came, each relay once. */
export function withVia(found: Found | null, relays: readonly Relay[]): Voice {
  const via = relays.filter((relay, at) => relays.findIndex((other) => other.span.start === relay.span.start) === at && relay.span.start !== found?.speaker.span?.start);
  return found === null ? { found, via } : { found: { ...found, referent: { ...found.referent, via } }, via };
}

/** The source that an outlet names («نقلت رويترز عن مسؤول», «التي استشهدت بمصدر»), looked for between token `from` and `limit`. */
export function sourceBehind(paragraph: Paragraph, from: number, limit: number, carries: boolean, discourse: Discourse): Found | null {
  let citing = carries;
  for (let i = from; i < Math.min(paragraph.tokens.length, from + REACH); i += 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= limit) return null;
    const cites = CITING.has(paragraph.tokens[i - 1]?.key ?? '') && i > from;
    if (token.key === 'عن' || (cites && CITING_PREPOSITIONS.has(token.key))) {
      const subject = readSubject(paragraph, i + 1, limit);
      if (subject !== null && (citing || subject.by !== 'word')) return named(paragraph, subject, null, discourse);
    }
    if (cites && token.key.startsWith('ب')) return readClitic(paragraph, i, limit, (subject) => named(paragraph, subject, null, discourse));
    citing ||= CITING.has(token.key);
  }
  return null;
}

/** True for a verb that passes on what others say and nothing else. */
export function carriesOnly(key: string): boolean {
  return CARRIES_ONLY.test(key);
}

/** Whoever a relay can be: somebody whom this paragraph names. */
export function asRelay(paragraph: Paragraph, found: Found | null): readonly Relay[] {
  const span = found?.speaker.span ?? null;
  return found === null || span === null || found.referent.block !== paragraph.block.index ? [] : [{ entity: found.speaker.entity, span }];
}

function ownVoice(paragraph: Paragraph, cue: Cue, limit: number, setting: Setting): Voice {
  const { sentence, previous, discourse } = setting;
  if (cue.passive) return { found: sourceBehind(paragraph, cue.next, limit, true, discourse), via: [] };
  if (cue.noun !== null) return nounVoice(paragraph, cue, limit, setting);
  const found = findSpeaker(paragraph, cue, limit, sentence, previous, discourse);
  if (cue.form?.kind === 'masdar') return { found, via: [...heldVia(paragraph, cue, found, discourse), ...carrier(paragraph, cue, found, setting)] };
  const key = paragraph.tokens[cue.index]?.key ?? '';
  const behind = cue.form?.kind !== 'participle' && found !== null ? sourceBehind(paragraph, afterSpeaker(paragraph, cue, found), limit, carriesOnly(key), discourse) : null;
  if (behind === null) return writtenBy(paragraph, found, limit, discourse) ?? { found, via: heldVia(paragraph, cue, found, discourse) };
  // «بيان صادر عن الوزارة».
  if (isWriting(paragraph, found)) return { found: behind, via: [] };
  // «قال بوتين، نقلا عن وكالة تاس، إن».
  if (speaksThrough(paragraph, behind) && !speaksThrough(paragraph, found)) return { found, via: asRelay(paragraph, behind) };
  return { found: behind, via: asRelay(paragraph, found) };
}

/** «بيان للوزارة»: whose writing it is speaks. */
function writtenBy(paragraph: Paragraph, found: Found | null, limit: number, discourse: Discourse): Voice | null {
  const end = found?.speaker.span?.end;
  if (end === undefined || !isWriting(paragraph, found)) return null;
  const next = indexAfter(paragraph.tokens, end);
  const owner = /^ل./.test(paragraph.tokens[next]?.key ?? '') ? readClitic(paragraph, next, limit, (subject) => named(paragraph, subject, null, discourse)) : null;
  return owner === null ? null : { found: owner, via: [] };
}

function isWriting(paragraph: Paragraph, found: Found | null): boolean {
  const span = found?.speaker.span ?? null;
  return span !== null && found?.speaker.entity === null && WRITINGS.has(paragraph.tokens[indexAfter(paragraph.tokens, span.start)]?.key ?? '');
}

/** True for an outlet. */
function speaksThrough(paragraph: Paragraph, found: Found | null): boolean {
  const span = found?.speaker.span ?? null;
  const mention = span === null ? null : covering(paragraph.mentions, span.start);
  return mention !== null && isOutlet(paragraph, mention);
}

/** «تأكيده أن», «إعلان الجيش أن», «بحجة أن», «مزاعم بأن». */
function nounVoice(paragraph: Paragraph, cue: Cue, limit: number, setting: Setting): Voice {
  const { sentence, previous, discourse } = setting;
  // «نقلت الوكالة عن الرئيس تأكيده أن».
  const behind = cue.noun?.bearer === 'pronoun' ? reportedBy(paragraph, cue, sentence, discourse) : null;
  if (behind !== null) return { found: behind, via: carrier(paragraph, cue, behind, setting) };
  const after = cue.noun?.bearer === 'after' || cue.noun?.bearer === 'nobody' ? readSubject(paragraph, cue.next, limit) : null;
  if (after !== null && after.by !== 'word') return { found: named(paragraph, after, null, discourse), via: [] };
  if (cue.noun?.bearer === 'nobody' || cue.noun?.bearer === 'after') return { found: null, via: [] };
  const subject = previous === null ? firstSubject(paragraph, sentence, cue.start) : null;
  const found = subject === null ? carried(paragraph, previous ?? discourse.topic, true) : named(paragraph, subject, null, discourse);
  return { found, via: heldVia(paragraph, cue, found, discourse) };
}

/** How the words of a speaker who goes on came: as this paragraph tells, or as the last ones did when its verb says that they go on. */
function heldVia(paragraph: Paragraph, cue: Cue, found: Found | null, discourse: Discourse): readonly Relay[] {
  if (found === null) return [];
  if (found.referent.block === paragraph.block.index && found.referent.via.length > 0) return found.referent.via;
  const last = discourse.speakers.at(-1);
  const goesOn = CONTINUING_VERBS.has((paragraph.tokens[cue.index]?.key ?? '').replace(/^[وف](?=...)/, ''));
  return goesOn && last !== undefined && isSameSpeaker(paragraph, found, last) ? last.via : [];
}

/** The last speaker carried over, named again, or meant by «المصادر». */
function isSameSpeaker(paragraph: Paragraph, { speaker, referent }: Found, last: Referent): boolean {
  if (speaker.span === null || referent === last) return referent.start === last.start;
  if (speaker.entity !== null || last.entity !== null) return speaker.entity === last.entity;
  return speaker.kind === last.kind && paragraph.text.startsWith('ال', speaker.span.start);
}

/** «نقلت رويترز عن مسؤول قوله»: the subject of the verb before the noun of saying. */
function carrier(paragraph: Paragraph, cue: Cue, found: Found | null, { sentence, discourse }: Setting): readonly Relay[] {
  const floor = Math.max(indexAfter(paragraph.tokens, sentence.start), cue.index - REACH);
  for (let i = cue.index - 1; i >= floor; i -= 1) {
    const token = paragraph.tokens[i];
    if (token === undefined || !CARRYING_VERBS.has(token.key.replace(/^[وف](?=...)/, ''))) continue;
    const verb: Cue = { ...cue, start: token.start, end: token.end, index: i, next: i + 1 };
    const subject = subjectAfter(paragraph, verb, cue.start);
    const relay = subject === null || subject.by === 'word' ? [] : asRelay(paragraph, named(paragraph, subject, null, discourse));
    return relay.filter(({ span }) => span.start !== found?.speaker.span?.start);
  }
  return [];
}

/** The token after the speaker, when he stands behind the verb. */
function afterSpeaker(paragraph: Paragraph, cue: Cue, found: Found): number {
  const span = found.speaker.span;
  return span !== null && span.start >= cue.end ? Math.max(cue.next, indexAfter(paragraph.tokens, span.end)) : cue.next;
}
