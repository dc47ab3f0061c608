import type { QueryPart } from '../analyze/parse-query';
import type { CompiledQuery, LookedUp } from './compiled-query';
import { formatQuery } from './format-query';
import type { Lookup } from './lookup';
import { nearForms } from './near-forms';

/** Where nothing was found, a word of the corpus is taken for a slip when a near one is so many times as common. */
const SLIP_ODDS = 10;

/** The query with near words of the corpus in place of those that it does not have (when nothing was found, of rare ones too); null when there is nothing better. */
export function suggestionFor({ parts, words, lookup }: CompiledQuery, foundNothing: boolean): string | null {
  const better = words.flatMap((word) => {
    const instead = insteadOf(word, lookup, foundNothing);
    return instead === null ? [] : [{ ...word, instead }];
  });
  if (better.length === 0) return null;
  const corrected = parts.map((part, number): QueryPart => {
    const own = better.filter((word) => word.part === number).sort((a, b) => b.token.start - a.token.start);
    return { ...part, text: own.reduce((text, { token, instead }) => text.slice(0, token.start) + instead + text.slice(token.end), part.text) };
  });
  return formatQuery(corrected);
}

function insteadOf({ token, sought }: LookedUp, lookup: Lookup, foundNothing: boolean): string | null {
  if (!sought.guessed && !foundNothing) return null;
  const [form] = nearForms(token.bare, lookup);
  if (form === undefined) return null;
  const common = occurrences(form, lookup);
  if (!sought.guessed && common < SLIP_ODDS * Math.max(1, occurrences(token.bare, lookup))) return null;
  return [...lookup.spelt(form)].sort((a, b) => Number(b.form === form) - Number(a.form === form) || b.occurrences - a.occurrences)[0]?.written ?? null;
}

function occurrences(form: string, lookup: Lookup): number {
  return lookup.spelt(form).reduce((sum, entry) => sum + entry.occurrences, 0);
}
