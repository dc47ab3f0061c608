import { FEMININE_TITLES, MASCULINE_OFFICES } from '../../lexicon/gender-words';
import { SAYING } from '../../lexicon/titles';
import type { Entity } from '../../model/entity';
import { fold } from '../../text/fold';
import { headAt } from '../names/cues';
import { follows } from '../names/gaps';
import type { Claim } from '../names/page';

/** «قالت», not «لفت», whose ta belongs to the root. */
const FEMININE_VERB = /^(?!لفت$).*ت$|^تقول$/;
/** «بين» is mostly the preposition. */
const NO_VERB: ReadonlySet<string> = new Set(['بين']);
const FEMININE_OFFICE = /ة$/;

/** What the word right before a name says of its bearer. A title is sure; a verb may belong to another. */
export interface Gender {
  readonly woman: boolean;
  readonly sure: boolean;
  readonly word: string;
}

/** The gender that the word right before a name gives its bearer; null when it gives none. */
export function genderBefore({ page, from }: Claim): Gender | null {
  const first = page.tokens[from];
  const word = page.folded[from - 1];
  if (word === undefined || first === undefined || !follows(first)) return null;
  if (headAt(page, from - 1, FEMININE_TITLES) !== null) return { woman: true, sure: true, word };
  if (FEMININE_TITLES.has(`${word}ه`)) return { woman: false, sure: true, word };
  const verb = headAt(page, from - 1, SAYING)?.first;
  return verb === undefined || NO_VERB.has(verb) ? null : { woman: FEMININE_VERB.test(verb), sure: false, word };
}

/** Whether the tables describe a woman; null when they say nothing. */
export function isWoman({ description }: Entity): boolean | null {
  if (description === null) return null;
  const [office = ''] = description.ar.split(' ');
  return FEMININE_OFFICE.test(office) && !MASCULINE_OFFICES.has(fold(office));
}
