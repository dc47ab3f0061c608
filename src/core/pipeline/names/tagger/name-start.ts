import type { EntityType } from '../../../model/entity';
import type { Page } from '../page';
import { bitOf, type WordLists } from './word-lists';

const KNOWN = { PER: bitOf('given') | bitOf('person'), LOC: bitOf('town'), ORG: bitOf('organisation') } as const satisfies Readonly<Record<EntityType, number>>;
const ARTICLE = 'ال';
const AND = /^[وف]/;
/** «واشنطن», «ويليام»: a foreign w, not «and». */
const FOREIGN_W = /^و[اي]/;
const SHORTEST_AFTER_AND = 4;

/** Where a name that begins with this word begins: behind its particles, if what follows is known, stands elsewhere in the article, or is definite. `standing` holds the words of the article. */
export function nameStart(page: Page, at: number, type: EntityType, lists: WordLists, standing: ReadonlySet<string>): { readonly start: number; readonly first: string } {
  const token = page.tokens[at];
  if (token === undefined) throw new RangeError(`no word ${at} on a page of ${page.tokens.length}`);
  const whole = { start: token.start, first: token.folded };
  if (((lists.get(token.folded) ?? 0) & KNOWN[type]) !== 0) return whole;
  const rests = token.readings.filter(({ start }) => start > token.start);
  const known = rests.find(({ first }) => ((lists.get(first) ?? 0) & KNOWN[type]) !== 0) ?? rests.find(({ first }) => first.length > 2 && standing.has(first)) ?? rests.find(({ first }) => first.startsWith(ARTICLE));
  if (known !== undefined) return known;
  const conjoined = AND.test(token.folded) && !FOREIGN_W.test(token.folded) && token.folded.length > SHORTEST_AFTER_AND;
  return (conjoined ? rests.find(({ first }) => first === token.folded.slice(1)) : undefined) ?? whole;
}
