import type { EntityId, EntityType } from '../../model/entity';
import type { Mention, Relay, SpeakerKind } from '../../model/annotation';
import type { Span } from '../../model/span';
import { BODY_NOUNS, MEDIA_HEADS, OFFICES } from '../../lexicon/speaker-nouns';
import type { ReportingForm } from '../../lexicon/reporting-verbs';
import type { Paragraph } from './paragraph';
import { indexAfter } from '../../text/ordered-spans';

/** Words before a name among which its office stands. */
const TITLE_REACH = 5;
/** Speakers among whom a verb's agreement chooses. */
const MOST_SPEAKERS = 12;

/** Somebody who was spoken of and may be meant by «وأضاف» or «الزعيم الروسي». */
export interface Referent extends Span {
  readonly kind: SpeakerKind;
  readonly entity: EntityId | null;
  readonly type: EntityType | null;
  /** Index of the block that names it. */
  readonly block: number;
  /** Agreement of the verb that it was subject of; null when unknown. */
  readonly agreement: ReportingForm['agreement'] | null;
  /** Through whom its words came when it last spoke. */
  readonly via: readonly Relay[];
}

/** What the article has told so far, as far as a later speaker can refer to it. */
export interface Discourse {
  /** Last speaker or subject of a sentence. */
  topic: Referent | null;
  /** Index of the last block in which the topic's direct words stood, or that ends with a colon. */
  heard: number | null;
  /** Speakers so far, the last at the end. */
  readonly speakers: Referent[];
  /** Persons by the office that stood before their name: last one first asked for. */
  readonly offices: Map<string, Referent & { readonly nisbas: readonly string[] }>;
  /** Bodies by the noun that they are called by («الموقع», «الوزارة»). */
  readonly bodies: Map<string, Referent>;
}

export function beginDiscourse(): Discourse {
  return { topic: null, heard: null, speakers: [], offices: new Map(), bodies: new Map() };
}

/** Remembers the names of a paragraph up to an offset with the titles that stand before them; asked before each cue is read. */
export function rememberNames(discourse: Discourse, paragraph: Paragraph, from: number, to: number): void {
  for (let i = indexAfter(paragraph.mentions, from); i < paragraph.mentions.length; i += 1) {
    const mention = paragraph.mentions[i];
    if (mention === undefined || mention.end > to) break;
    if (mention.start >= from && mention.type === 'PER') rememberPerson(discourse, paragraph, mention);
    if (mention.start >= from && mention.type === 'ORG') rememberBody(discourse, paragraph, mention);
  }
}

/** The last speaker; those long past are forgotten. */
export function rememberSpeaker(discourse: Discourse, referent: Referent): void {
  discourse.speakers.push(referent);
  if (discourse.speakers.length > MOST_SPEAKERS) discourse.speakers.shift();
}

/** The person that an office alone means («الزعيم الروسي»): the last one so titled whose nationality does not contradict. */
export function byOffice(discourse: Discourse, head: string, rest: readonly string[]): Referent | null {
  const office = OFFICES.get(head);
  const person = office === undefined ? undefined : discourse.offices.get(office);
  if (person === undefined) return null;
  const nisba = rest.find(isNisba);
  return nisba === undefined || person.nisbas.length === 0 || person.nisbas.includes(masculine(nisba)) ? person : null;
}

/** The body that its noun alone means («الموقع», «الشبكة الأمريكية»). */
export function byNoun(discourse: Discourse, head: string): Referent | null {
  return discourse.bodies.get(bare(head)) ?? null;
}

export function toReferent(mention: Mention, agreement: Referent['agreement']): Referent {
  return { start: mention.start, end: mention.end, kind: 'named', entity: mention.entity, type: mention.type, block: mention.block, agreement, via: [] };
}

function rememberPerson(discourse: Discourse, paragraph: Paragraph, mention: Mention): void {
  const at = indexAfter(paragraph.tokens, mention.start);
  const nisbas: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - TITLE_REACH); i -= 1) {
    const key = paragraph.tokens[i]?.key ?? '';
    if (/[،,.:؛]/.test(paragraph.tokens[i + 1]?.gap ?? '')) break;
    const office = OFFICES.get(key) ?? OFFICES.get(key.slice(1)) ?? (key.startsWith('لل') ? OFFICES.get(`ا${key.slice(1)}`) : undefined);
    if (office !== undefined) {
      discourse.offices.set(office, { ...toReferent(mention, null), nisbas });
      break;
    }
    if (isNisba(key)) nisbas.push(masculine(key));
  }
}

function rememberBody(discourse: Discourse, paragraph: Paragraph, mention: Mention): void {
  const at = indexAfter(paragraph.tokens, mention.start);
  const referent = toReferent(mention, null);
  const before = bare(paragraph.tokens[at - 1]?.key ?? '');
  if (MEDIA_HEADS.has(before)) discourse.bodies.set(before, referent);
  const own = bare(paragraph.tokens[at]?.key ?? '');
  if (BODY_NOUNS.has(own)) discourse.bodies.set(own, referent);
}

/** «الروسي», «الأوكرانية». */
function isNisba(key: string): boolean {
  return key.startsWith('ال') && key.length > 4 && (key.endsWith('ي') || key.endsWith('يه'));
}

/** One form for both genders. */
function masculine(nisba: string): string {
  return nisba.replace(/ه$/, '');
}

function bare(key: string): string {
  const without = key.replace(/^[وفبلك]?ال/, '').replace(/^لل/, '');
  return without.length > 1 ? without : key;
}
