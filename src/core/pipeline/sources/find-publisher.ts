import type { Mention } from '../../model/annotation';
import type { Publisher } from '../../model/article';
import type { Block } from '../../model/block';
import { isPassage } from '../../model/block';
import type { Entity } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import type { Sidecar } from '../../model/seed';
import type { Span } from '../../model/span';
import { AUTHOR_NOUNS, CITABLE_KINDS, MEDIA_NOUNS } from '../../lexicon/source-cues';
import { mediumNamed } from '../../lexicon/medium-named';
import { fold } from '../../text/fold';
import { words } from '../../text/words';
import type { Draft } from '../draft';

/** Words between «كاتب» and the noun of the medium: «كاتب وخبير في موقع». */
const AUTHOR_REACH = 6;
/** A name that no table knows is at most this long. */
const LONGEST_NAME = 4;
/** The credit of an agency («القاهرة (رويترز) -») stands in these first characters. */
const DATELINE_REACH = 60;
const COPYRIGHT = /©|\(c\)|copyright|حقوق (?:النشر|الطبع|الملكيه)?[^.]{0,12}محفوظه|جميع الحقوق/i;
const SOURCE_LABEL = /^(?:المصدر|المصادر|source)\s*[:：]/i;
const AGENCY = 'وكاله ';
const NOT_NAME = /^(?:و?وكالات|و?متابعات|خاص|و?صحف|مواقع|ل|لدي|لصالح|جميع|الحقوق|محفوظه|حقوق|النشر|الطبع|copyright|all|rights|reserved|by|source|المصدر|المصادر|c|\d+)$/;

interface Name {
  readonly span: Span;
  readonly mention: Mention | null;
}

/** Whose page it is: from the sidecar, else from what the page says of itself (author box, copyright, source label, credit); null when it says nothing. */
export function findPublisher(draft: Draft, sidecar: Sidecar | null, mentions: readonly Mention[], entities: readonly Entity[]): Publisher | null {
  if (sidecar?.publisher !== undefined) return publisherNamed(sidecar.publisher, { by: 'editor', id: 'sources.sidecar', words: sidecar.publisher, score: null }, entities);
  const dirt = draft.blocks.filter((block) => !isPassage(block) && block.kind !== 'related');
  for (const block of dirt) {
    const found = fromAuthorBox(draft, block, mentions, entities) ?? fromLabel(draft, block, mentions, entities);
    if (found !== null) return found;
  }
  return fromCredit(draft, mentions, entities);
}

/** «كاتب في موقع X». */
function fromAuthorBox(draft: Draft, block: Block, mentions: readonly Mention[], entities: readonly Entity[]): Publisher | null {
  const tokens = words(draft.text, block).map((word) => ({ ...word, key: fold(word.text) }));
  const author = tokens.findIndex(({ key }) => AUTHOR_NOUNS.has(key));
  if (author < 0) return null;
  for (let i = author + 1; i < Math.min(tokens.length, author + 1 + AUTHOR_REACH); i += 1) {
    const key = tokens[i]?.key ?? '';
    const noun = MEDIA_NOUNS.has(key) || (/^[بل]/.test(key) && MEDIA_NOUNS.has(key.slice(1)));
    const next = tokens[i + 1];
    if (!noun || next === undefined) continue;
    const name = nameAt(draft, next.start, block.end, mentions);
    return name === null ? null : toPublisher(draft, name, 'sources.author-box', block, entities);
  }
  return null;
}

/** «المصدر: X», «© 2025 X». */
function fromLabel(draft: Draft, block: Block, mentions: readonly Mention[], entities: readonly Entity[]): Publisher | null {
  const line = fold(draft.text.slice(block.start, block.end));
  const label = SOURCE_LABEL.test(line) ? 'sources.source-label' : COPYRIGHT.test(line) ? 'sources.copyright' : null;
  if (label === null) return null;
  const known = mentions.find((mention) => mention.block === block.index && mention.type === 'ORG');
  const first = words(draft.text, block).find((word) => !NOT_NAME.test(fold(word.text)));
  const name = known !== undefined ? { span: known, mention: known } : first === undefined ? null : nameAt(draft, first.start, block.end, mentions);
  return name === null ? null : toPublisher(draft, name, label, block, entities);
}

/** A line that credits a known medium («الجزيرة نت»), or an agency in the dateline («موسكو (رويترز) -»). */
function fromCredit(draft: Draft, mentions: readonly Mention[], entities: readonly Entity[]): Publisher | null {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind ?? '']));
  const media = mentions.filter((mention) => mention.type === 'ORG' && CITABLE_KINDS.has(kinds.get(mention.entity) ?? '') && kinds.get(mention.entity) !== 'platform');
  const byline = media.find((mention) => draft.blocks[mention.block]?.kind === 'byline');
  if (byline !== undefined) return toPublisher(draft, { span: byline, mention: byline }, 'sources.byline', draft.blocks[byline.block], entities);
  const lead = draft.blocks.find((block) => block.kind === 'lead' || block.kind === 'body');
  const agency = media.find((mention) => mention.block === lead?.index && mention.end - lead.start <= DATELINE_REACH && draft.text.charAt(mention.start - 1) === '(' && draft.text.charAt(mention.end) === ')');
  return agency === undefined ? null : toPublisher(draft, { span: agency, mention: agency }, 'sources.dateline', lead, entities);
}

/** The mention at `start`, else the words up to the next stop. */
function nameAt(draft: Draft, start: number, end: number, mentions: readonly Mention[]): Name | null {
  const mention = mentions.find((candidate) => candidate.start <= start && start < candidate.end && candidate.type !== 'PER');
  if (mention !== undefined && mention.type === 'ORG') return { span: mention, mention };
  const rest = draft.text.slice(start, end);
  const stop = rest.search(/[،,.؛;:|+©()«»"“”/–—]|\s-\s/);
  const parts = words(draft.text, { start, end: stop < 0 ? end : start + stop }).filter((word) => !NOT_NAME.test(fold(word.text))).slice(0, LONGEST_NAME);
  const last = parts.at(-1);
  return last === undefined ? null : { span: { start: parts[0]?.start ?? start, end: last.end }, mention: null };
}

function toPublisher(draft: Draft, name: Name, id: string, block: Span | undefined, entities: readonly Entity[]): Publisher {
  const evidence: Evidence = { by: 'rule', id, words: block === undefined ? null : draft.text.slice(block.start, Math.min(block.end, block.start + 160)), score: null };
  const entity = name.mention === null ? undefined : entities.find((candidate) => candidate.id === name.mention?.entity);
  const written = draft.text.slice(name.span.start, name.span.end);
  return entity === undefined || isOfArticle(entity) ? publisherNamed(written, evidence, entities) : { id: entity.id, name: entity.ar ?? written, latin: entity.latin, evidence };
}

/** A name as an organisation of the article where it is one, else under an id of its own. */
function publisherNamed(name: string, evidence: Evidence, entities: readonly Entity[]): Publisher {
  const key = fold(name).trim();
  const entity = entities.find((candidate) => candidate.type === 'ORG' && [candidate.ar, candidate.latin].some((known) => known !== null && fold(known) === key));
  const medium = entity === undefined || isOfArticle(entity) ? mediumOf(key) : null;
  if (medium !== null) return { id: medium.id, name: medium.name, latin: medium.latin, evidence };
  if (entity !== undefined) return { id: entity.id, name: entity.ar ?? name, latin: entity.latin, evidence };
  return { id: `publisher:${key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`, name, latin: null, evidence };
}

/** Known from this article alone. A page that is named so may still be one that the tables know. */
function isOfArticle({ id }: Entity): boolean {
  return id.startsWith('local:');
}

/** «وكالة فرانس برس» is «فرانس برس»; «صحيفة الجزيرة» is not the channel. */
function mediumOf(key: string): ReturnType<typeof mediumNamed> {
  const agency = key.startsWith(AGENCY) ? mediumNamed(key.slice(AGENCY.length)) : null;
  return mediumNamed(key) ?? (agency?.kind === 'agency' ? agency : null);
}
