import type { Knowledge } from '../../lexicon/knowledge';
import type { Demonym, Mention } from '../../model/annotation';
import type { Entity, EntityId } from '../../model/entity';
import type { Evidence } from '../../model/evidence';
import type { Draft } from '../draft';
import type { Claim, Page } from '../names/page';
import { asWritten } from './as-written';
import type { Link } from './links';
import { metonym } from './metonym';
import { linkOrganisations } from './organisations';
import { findOtherNames } from './other-names';
import { linkPersons } from './persons';
import { linkPlaces } from './places';
import { findSons } from './short-sons';

/** Gives every claim its entity. Claims that stay without one (a surname that nobody in the article bears in full) are dropped. */
export function link(draft: Draft, pages: readonly Page[], claims: readonly Claim[], demonyms: readonly Demonym[], knowledge: Knowledge): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const others = findOtherNames(pages, claims);
  const all = [...claims.filter((claim) => !others.replaced.has(claim)), ...others.added, ...findSons(pages, claims)];
  const of = (type: Claim['type']): readonly Claim[] => all.filter((claim) => claim.type === type);
  const places = linkPlaces(draft.id, of('LOC'), demonyms, others, knowledge);
  const named = new Set([...[...places.values()].map(({ entity }) => entity.id), ...demonyms.map((demonym) => demonym.of)]);
  const links = new Map([...linkPersons(draft.id, of('PER'), others, knowledge), ...places, ...linkOrganisations(draft.id, of('ORG'), others, named, knowledge)]);
  const order = new Map(pages.map((page, i) => [page, i] as const));
  const mentions = all
    .flatMap((claim) => {
      const found = links.get(claim);
      return found === undefined ? [] : [{ claim, mention: mention(claim, found) }];
    })
    .sort((a, b) => (order.get(a.claim.page) ?? 0) - (order.get(b.claim.page) ?? 0) || a.mention.start - b.mention.start)
    .map(({ mention: found }) => found);
  return { mentions, entities: used([...links.values()].map(({ entity }) => entity), demonyms, knowledge) };
}

function mention(claim: Claim, { entity, because }: Link): Mention {
  const stands = metonym(claim, entity);
  const reasons = [...(claim.reasons ?? [recognition(claim)]), ...because, ...(stands === null ? [] : [stands])];
  const evidence = reasons.map((reason) => (reason.words === null ? reason : { ...reason, words: asWritten(claim.page, reason.words, claim.from) }));
  return { start: claim.start, end: claim.end, type: claim.type, entity: entity.id, block: claim.page.block, metonym: stands !== null, evidence };
}

function recognition(claim: Claim): Evidence {
  return { by: claim.rule === 'names.known' ? 'list' : 'rule', id: claim.rule, words: claim.words, score: null };
}

/** Every entity that is pointed at, with the places that it lies in; sorted by id. */
function used(linked: readonly Entity[], demonyms: readonly Demonym[], knowledge: Knowledge): readonly Entity[] {
  const found = new Map<EntityId, Entity>();
  const add = (entity: Entity | undefined): void => {
    if (entity === undefined || found.has(entity.id)) return;
    found.set(entity.id, entity);
    for (const place of entity.within) add(knowledge.entities.get(place));
  };
  for (const entity of linked) add(entity);
  for (const demonym of demonyms) add(knowledge.entities.get(demonym.of));
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
