import type { Token } from './token';

/** A nationality of one or two words. */
export interface DemonymMatch {
  /** In words. */
  readonly length: number;
  /** Id of the place. */
  readonly of: string;
  /** In the text; after the proclitics. */
  readonly start: number;
  /** First word, folded, without its proclitics. */
  readonly form: string;
}

/** The nationality that begins at a word, particles before it overlooked; null when none. */
export function demonymIn(tokens: readonly Token[], at: number, demonyms: ReadonlyMap<string, string>): DemonymMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1]?.folded;
  const bare = token.accusative ? [{ first: token.folded.replace(/ا$/, ''), start: token.start }] : token.readings;
  for (const { first, start } of bare) {
    const two = next === undefined ? undefined : demonyms.get(`${first} ${next}`);
    if (two !== undefined) return { length: 2, of: two, start, form: first };
    const one = demonyms.get(first);
    if (one !== undefined) return { length: 1, of: one, start, form: first };
  }
  return null;
}
