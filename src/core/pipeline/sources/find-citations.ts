import type { Citation, Mention, Quotation } from '../../model/annotation';
import { isPassage } from '../../model/block';
import type { Entity, EntityId } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import { CITABLE_KINDS, MEDIA_NOUNS, PUBLISHING_VERBS, WHERE_PREPOSITIONS } from '../../lexicon/source-cues';
import { reportingForm } from '../../lexicon/reporting-verbs';
import { indexAfter } from '../../text/ordered-spans';
import type { Draft } from '../draft';
import type { Token } from '../tokenise';
import { tokenise } from '../tokenise';

/** Words on either side of a name among which a cue is looked for, within the sentence. */
const BEFORE = 12;
const AFTER = 4;
const SENTENCE_END = /[.!?؟؛]/;

/** Media, institutes and platforms on whose word the article's own blocks tell something: those that speak in a quotation or carry one, those beside a cue of saying, publishing or place of publication, and those called a medium in so many words («موقع "X"»). */
export function findCitations(draft: Draft, mentions: readonly Mention[], entities: readonly Entity[], quotations: readonly Quotation[]): readonly Citation[] {
  const kinds = new Map<EntityId, string | null>(entities.map((entity) => [entity.id, entity.kind]));
  const speakers = new Set(quotations.map(({ speaker }) => (speaker?.span == null ? -1 : speaker.span.start)));
  const relays = new Set(quotations.flatMap(({ via }) => via.map(({ span }) => span.start)));
  const passages = new Set(draft.blocks.filter(isPassage).map((block) => block.index));
  const words = new Map<number, readonly Token[]>();
  return mentions.flatMap((mention): Citation[] => {
    if (mention.type !== 'ORG' || !passages.has(mention.block)) return [];
    const block = draft.blocks[mention.block];
    if (block === undefined) return [];
    const tokens = words.get(mention.block) ?? tokenise(draft.text, block);
    words.set(mention.block, tokens);
    const at = indexAfter(tokens, mention.start);
    if (!CITABLE_KINDS.has(kinds.get(mention.entity) ?? '') && !hasMediaNoun(tokens, at)) return [];
    const evidence = speakers.has(mention.start) ? because('sources.speaker', null) : relays.has(mention.start) ? because('sources.relay', null) : (besideCue(tokens, at, mention) ?? (hasMediaNoun(tokens, at) ? because('sources.media-noun', tokens[at - 1]?.key ?? null) : null));
    return evidence === null ? [] : [{ entity: mention.entity, block: mention.block, start: mention.start, end: mention.end, evidence }];
  });
}

function hasMediaNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return MEDIA_NOUNS.has(before) || MEDIA_NOUNS.has(before.slice(1)) || MEDIA_NOUNS.has(tokens[at]?.key ?? '');
}

function besideCue(tokens: readonly Token[], at: number, mention: Mention): Evidence | null {
  const own = tokens[at];
  if (own !== undefined && own.start < mention.start && own.key.startsWith('ل')) return because('sources.recipient', own.key);
  const noun = hasMediaNoun(tokens, at) && !MEDIA_NOUNS.has(own?.key ?? '') ? at - 1 : at;
  const before = tokens[noun - 1]?.key ?? '';
  if (WHERE_PREPOSITIONS.has(before)) return because('sources.published-on', before);
  if (noun < at && /^[لب]/.test(tokens[noun]?.key ?? '')) return because('sources.recipient', tokens[noun]?.key ?? null);
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i -= 1) {
    if (SENTENCE_END.test(tokens[i + 1]?.gap ?? '')) break;
    if (isCue(tokens[i]?.key ?? '')) return because('sources.cue', tokens[i]?.key ?? null);
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + AFTER + 3); i += 1) {
    if (SENTENCE_END.test(tokens[i]?.gap ?? '')) break;
    if ((tokens[i]?.start ?? 0) >= mention.end && isCue(tokens[i]?.key ?? '')) return because('sources.cue', tokens[i]?.key ?? null);
  }
  return null;
}

function isCue(key: string): boolean {
  return reportingForm(key) !== null || PUBLISHING_VERBS.has(key) || PUBLISHING_VERBS.has(key.slice(1));
}

function because(id: string, words: string | null): Evidence {
  return { by: 'rule', id, words, score: null };
}
