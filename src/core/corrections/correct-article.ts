import type { Citation, Mention, Quotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Entity, EntityId } from '../model/entity';
import { overlaps, type Span } from '../model/span';
import type { Correction } from './correction';
import { correctedEntities, type EntityOf } from './corrected-entities';
import { evidenceOf } from './evidence-of';
import type { Move, Moves } from './moves';
import { spellingKey } from './spelling-key';

/** A mention with where it goes. */
interface MovedMention {
  readonly mention: Mention;
  readonly move: Move;
}

/**
 * An article with corrections applied to its names, its speakers, those through whom their words came, the outlets it cites and its publisher. Text, offsets and all other layers stay as they are;
 * an article that no correction touches is given back itself.
 *
 * @param entityOf what is known of an entity that the article does not name
 * @param onFit called for every correction that finds what it speaks of
 */
export function correctArticle(article: Article, moves: Moves, entityOf: EntityOf, onFit: (correction: Correction) => void = () => undefined): Article {
  if (moves.sparesArticle(article.id)) return article;
  const moved = article.mentions.map((mention) => ({ mention, move: moves.follow(mention.entity, spellingKey(article.text.slice(mention.start, mention.end)), article.id) }));
  const follow = (entity: EntityId, span: Span | null): EntityId | null => placeOf(entity, span, moved, () => moves.follow(entity, null, article.id));
  const quotations = article.quotations.map((quotation) => correctRelays(correctSpeaker(quotation, follow), follow));
  const citations = article.citations.flatMap((citation) => correctCitation(citation, follow));
  const kept = moved.filter(({ move }) => move.to !== null);
  const { entities, typed } = correctedEntities(article, moved, { quotations, citations }, moves, entityOf);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mentions = kept.map((one) => correctMention(one, article, byId, typed));
  const publisher = correctPublisher(article, moves, entityOf);
  for (const correction of [...moved.flatMap(({ move }) => move.by), ...entities.flatMap(({ id }) => moves.typing(id) ?? []), ...publisher.by]) onFit(correction);
  const changed = { mentions, quotations, citations, entities, publisher: publisher.publisher };
  return isSame(article, changed) ? article : { ...article, ...changed };
}

/** Where a name goes that quotes or is cited: as the mention that it stands on, else as all of the article, else as what is left of it. */
function placeOf(entity: EntityId, span: Span | null, moved: readonly MovedMention[], whole: () => Move): EntityId | null {
  const own = moved.filter(({ mention }) => mention.entity === entity);
  const here = span === null ? undefined : own.find(({ mention }) => overlaps(mention, span));
  if (here !== undefined) return here.move.to;
  const move = whole();
  if (move.by.length > 0 || own.length === 0 || own.some(({ move: { to } }) => to === entity)) return move.to;
  return own[0]?.move.to ?? null;
}

function correctSpeaker(quotation: Quotation, follow: (entity: EntityId, span: Span | null) => EntityId | null): Quotation {
  const { speaker } = quotation;
  if (speaker === null || speaker.entity === null) return quotation;
  const entity = follow(speaker.entity, speaker.span);
  return entity === speaker.entity ? quotation : { ...quotation, speaker: { ...speaker, entity } };
}

/** A relay that is no name any more still stands in the chain by its words. */
function correctRelays(quotation: Quotation, follow: (entity: EntityId, span: Span | null) => EntityId | null): Quotation {
  const via = quotation.via.map((relay) => (relay.entity === null ? relay : { ...relay, entity: follow(relay.entity, relay.span) }));
  return via.every(({ entity }, at) => entity === quotation.via[at]?.entity) ? quotation : { ...quotation, via };
}

function correctCitation(citation: Citation, follow: (entity: EntityId, span: Span | null) => EntityId | null): readonly Citation[] {
  const entity = follow(citation.entity, citation);
  if (entity === null) return [];
  return [entity === citation.entity ? citation : { ...citation, entity }];
}

function correctMention({ mention, move: { to, by } }: MovedMention, article: Article, entities: ReadonlyMap<EntityId, Entity>, typed: ReadonlySet<EntityId>): Mention {
  const entity = to === null ? undefined : entities.get(to);
  if (entity === undefined || (entity.id === mention.entity && !typed.has(entity.id))) return mention;
  if (entity.id === mention.entity && entity.type === mention.type) return mention;
  const before = article.entities.find(({ id }) => id === mention.entity);
  const evidence = evidenceOf(by, typed.has(entity.id), before);
  return { ...mention, entity: entity.id, type: entity.type, metonym: mention.metonym && entity.type === 'LOC', evidence: [...evidence, ...mention.evidence] };
}

function correctPublisher({ id, publisher }: Article, moves: Moves, entityOf: EntityOf): { readonly publisher: Article['publisher']; readonly by: readonly Correction[] } {
  const move = publisher === null ? null : moves.follow(publisher.id, null, id);
  if (publisher === null || move === null || move.to === null || move.to === publisher.id) return { publisher, by: [] };
  const entity = entityOf(move.to) ?? move.by.flatMap((correction) => ('to' in correction && correction.to?.id === move.to ? [correction.to] : []))[0];
  const name = entity?.ar ?? entity?.latin ?? publisher.name;
  return { publisher: { ...publisher, id: move.to, name, latin: entity?.latin ?? null, evidence: { by: 'editor', id: 'correction.same-as', words: publisher.name, score: null } }, by: move.by };
}

function isSame(article: Article, changed: Pick<Article, 'mentions' | 'quotations' | 'citations' | 'entities' | 'publisher'>): boolean {
  const list = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);
  return (
    list(article.mentions, changed.mentions) &&
    list(article.quotations, changed.quotations) &&
    list(article.citations, changed.citations) &&
    list(article.entities, changed.entities) &&
    article.publisher === changed.publisher
  );
}
