import { entityId } from '../../lexicon/slug';
import type { Entity, EntityType } from '../../model/entity';
import { fold } from '../../text/fold';
import { fingerprintHex } from '../../text/fingerprint';
import type { Claim } from '../names/page';

const ARTICLE = 'ال';
const LATIN = /\p{Script=Latin}/u;

/** An entity for a name that no table knows. `scope` keeps namesakes of different articles apart; an empty scope joins them. */
export function localEntity(claim: Claim, scope: string, key: string = claim.name): Entity {
  const written = writtenOut(claim);
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

/** The name as written, its article written out where لل swallowed it («للجيش» is «الجيش»). */
export function writtenOut(claim: Claim): string {
  const written = claim.page.text.slice(claim.start, claim.end);
  return claim.name.startsWith(ARTICLE) && !fold(written).startsWith(ARTICLE) ? ARTICLE + written : written;
}

const SHORT = { PER: 'per', LOC: 'loc', ORG: 'org' } as const satisfies Record<EntityType, string>;
