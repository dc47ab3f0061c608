import { analyze } from '../analyze/analyze';
import { parseQuery, type QueryPart } from '../analyze/parse-query';
import type { Token } from '../analyze/token';
import type { Filter } from '../filter';
import type { Entry, IndexView } from '../index/index-view';
import { analyzeOpen } from './analyze-open';
import { asQuoted, quotedWord } from './as-quoted';
import type { Clause, CompiledQuery, LookedUp, Phrase } from './compiled-query';
import { completions } from './completions';
import { lookupIn, type Lookup } from './lookup';
import { namesAsked, type NamesAsked } from './names-asked';
import { SoughtDraft, type Sought, type WeighedEntry } from './sought';
import { SURE_WEIGHT } from './weights';
import { wordTerms } from './word-terms';

/** Completions of the last word of a quotation that is being typed. */
const MOST_COMPLETIONS = 8;

/** A part with its words. */
interface Read {
  readonly part: QueryPart;
  readonly number: number;
  readonly tokens: readonly Token[];
}

/** What all words of one query share while they are looked up. */
interface Compilation extends NamesAsked {
  readonly lookup: Lookup;
  readonly asWritten: boolean;
  readonly words: LookedUp[];
}

/** Looks a query up in an index. Function words are overlooked unless there is nothing else, or in a phrase. */
export function compileQuery({ text, asWritten }: Pick<Filter, 'text' | 'asWritten'>, view: IndexView): CompiledQuery {
  const lookup = lookupIn(view);
  const parts = parseQuery(text);
  const read = parts.map((part, number): Read => ({ part, number, tokens: part.open && !part.phrase ? analyzeOpen(part.text, lookup) : analyze(part.text, lookup) }));
  const units = unitsOf(read.filter(({ part }) => !part.refused));
  const refused = read.filter(({ part }) => part.refused);
  const asked = namesAsked(runsOf(units), view);
  const compilation: Compilation = { ...asked, lookup, asWritten: asWritten === true, words: [] };
  const found = units.flatMap((unit) => clausesOf(unit, compilation));
  const only = found.length === 0 && view.head.hasPlaces ? units.flat().flatMap(({ tokens }) => tokens.flatMap((token) => phraseClause([token], null, lookup))) : [];
  const barred: Compilation = { ...namesAsked([refused.flatMap(({ part, tokens }) => (part.phrase ? [] : tokens))], view), lookup, asWritten: asWritten === true, words: [] };
  return { parts, lookup, wanted: [...found, ...only], refused: refused.flatMap((one) => clausesOf([one], barred)).map(sureOnly), words: compilation.words, names: asWritten === true ? [] : asked.names };
}

/** Parts that will do in place of each other. */
function unitsOf(read: readonly Read[]): readonly (readonly Read[])[] {
  const units: Read[][] = [];
  for (const one of read) {
    if (one.part.or) units.at(-1)?.push(one);
    else units.push([one]);
  }
  return units;
}

/** Loose words between which nothing else stands; alternatives stand alone. */
function runsOf(units: readonly (readonly Read[])[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const unit of units) {
    if (unit.length > 1) runs.push(...unit.filter(({ part }) => !part.phrase).map(({ tokens }) => [...tokens]), []);
    else runs.at(-1)?.push(...unit.flatMap(({ part, tokens }) => (part.phrase ? [] : tokens)));
  }
  return runs;
}

function clausesOf(unit: readonly Read[], compilation: Compilation): readonly Clause[] {
  const [first] = unit;
  if (unit.length === 1 && first !== undefined) return first.part.phrase ? quotation(first, compilation) : first.tokens.flatMap((token) => looseWord(token, first, compilation));
  const alternatives = unit.flatMap((one) => (one.part.phrase || one.tokens.length > 1 ? quotation(one, compilation) : one.tokens.flatMap((token) => looseWord(token, one, compilation))));
  if (alternatives.length === 0) return [];
  const draft = new SoughtDraft();
  for (const { sought } of alternatives) draft.join(sought);
  return [{ sought: draft, phrases: alternatives.flatMap(({ phrases }) => phrases) }];
}

function looseWord(token: Token, { part, number, tokens }: Read, { lookup, asWritten, words, valuesOf }: Compilation): readonly Clause[] {
  const last = token === tokens.at(-1);
  const sought = wordTerms(token, { values: valuesOf.get(token) ?? [], open: part.open && last, starred: part.starred && last, asWritten }, lookup);
  if (sought === null) return [];
  words.push({ part: number, token, sought });
  return [{ sought, phrases: [] }];
}

function quotation({ part, tokens }: Read, { lookup }: Compilation): readonly Clause[] {
  const [only] = tokens;
  if (only === undefined) return [];
  if (tokens.length === 1 && only.stem !== null && !part.open && !part.starred) return [{ sought: quotedWord(only, lookup), phrases: [] }];
  return phraseClause(tokens, part, lookup);
}

/** Without the places of words, a phrase is a passage that holds all its words with matter. */
function phraseClause(tokens: readonly Token[], part: QueryPart | null, lookup: Lookup): readonly Clause[] {
  const kept = lookup.view.head.hasPlaces ? tokens : tokens.filter(({ stem }) => stem !== null);
  const phrase: Phrase = kept.map((token) => (part !== null && token === tokens.at(-1) ? lastWord(token, part, lookup) : asQuoted(token, lookup)));
  return phrase.length === 0 ? [] : [{ sought: new SoughtDraft(), phrases: [phrase] }];
}

function lastWord(token: Token, { open, starred }: QueryPart, lookup: Lookup): readonly Entry[] {
  const own = asQuoted(token, lookup);
  if (!starred && (!open || own.length > 0)) return own;
  const begun = completions(token.form, MOST_COMPLETIONS, lookup).flatMap(lookup.spelt);
  return [...new Map([...own, ...begun].map((entry) => [entry.written, entry])).values()];
}

/** What is guessed is good to be shown, not to keep something out. */
function sureOnly({ sought, phrases }: Clause): Clause {
  const sure = ([, { weight }]: readonly [string, WeighedEntry]): boolean => weight >= SURE_WEIGHT;
  const reduced: Sought = { guessed: sought.guessed, entries: new Map([...sought.entries].filter(sure)), values: new Map([...sought.values].filter(([, weight]) => weight >= SURE_WEIGHT)) };
  return { sought: reduced, phrases };
}
