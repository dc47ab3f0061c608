import { entityId } from '../../lexicon/slug';
import type { Entity, EntityType } from '../../model/entity';
import { fingerprintHex } from '../../text/fingerprint';
import type { Claim } from '../names/page';

const LATIN = /\p{Script=Latin}/u;

/** An entity for a name that no table knows. `scope` keeps namesakes of different articles apart; an empty scope joins them. */
export function localEntity(claim: Claim, scope: string, key: string = claim.name): Entity {
  const written = claim.page.text.slice(claim.start, claim.end);
  const latin = LATIN.test(written);
  return {
    id: entityId('local', `${SHORT[claim.type]}-${fingerprintHex(`${scope}\n${claim.type}\n${key}`)}`),
    type: claim.type,
    ar: latin ? null : written,
    latin: latin ? written : null,
    description: null,
    kind: null,
    within: [],
    coordinates: null,
    wikidata: null,
    source: 'article',
  };
}

const SHORT = { PER: 'per', LOC: 'loc', ORG: 'org' } as const satisfies Record<EntityType, string>;
