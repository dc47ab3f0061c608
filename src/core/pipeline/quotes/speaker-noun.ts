import { BODY_NOUNS, COURTESY, PERSON_NOUNS } from '../../lexicon/speaker-nouns';
import { PARTITIVES } from '../../lexicon/speaker-kinds';

const PRONOUN = /(?:ه|ها|هم|هما)$/;

/** True for a noun that names somebody who can speak, a courtesy title included. */
export function isSpeakerNoun(key: string): boolean {
  return isPersonNoun(key) || BODY_NOUNS.has(key) || COURTESY.has(key) || PARTITIVES.has(key);
}

/** True for a noun for persons, in the accusative («مسؤولا») and with a pronoun («محاميه») too. */
export function isPersonNoun(key: string): boolean {
  return PERSON_NOUNS.has(plainNoun(key));
}

/** A noun for a speaker without the ending of the accusative or a pronoun; any other word as it is. */
export function plainNoun(key: string): string {
  if (PERSON_NOUNS.has(key) || BODY_NOUNS.has(key) || key.startsWith('ال')) return key;
  const bare = key.replace(PRONOUN, '');
  if (bare.length > 3 && PERSON_NOUNS.has(bare)) return bare;
  const nominative = key.endsWith('ا') ? key.slice(0, -1) : key;
  return PERSON_NOUNS.has(nominative) ? nominative : key;
}
